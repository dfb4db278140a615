"""What a file carries besides what is seen: authors, changes, comments, places; read with bounds, apart."""
