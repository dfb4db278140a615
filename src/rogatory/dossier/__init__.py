"""One request from one State's side: commands decided into acts, acts folded into state."""
