"""Official texts, read from files as published and kept article by article, never rewritten."""
