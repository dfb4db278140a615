"""Treaties as data and small functions, and the engine that applies them: facts in, findings out."""
