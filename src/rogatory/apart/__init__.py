"""Processes of their own for what strangers made: nothing of ours around them, little memory and time."""
