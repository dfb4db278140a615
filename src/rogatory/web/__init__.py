"""The pages: what the desk answers, set for the screen in three languages and two directions, and its forms."""
