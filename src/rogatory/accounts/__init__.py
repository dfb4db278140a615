"""Who may sign in: accounts, their roles and language, and a door that opens to invitation only."""
