"""One module for each thing a reader opens; each asks the desk and shows what it answers."""
