"""Every dossier's acts as written, the chains that bind them, and the read views rebuilt from them."""
