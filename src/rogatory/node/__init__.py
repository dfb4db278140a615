"""One installation: its settings, its addresses, its processes, and the wiring of everything below."""
