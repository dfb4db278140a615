"""What every procedure shares: sides, files, the acts' frame, clocks and who acts next."""
