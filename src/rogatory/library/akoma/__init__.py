"""Texts as Akoma Ntoso 3.0: the identifiers of works and expressions, and XML that other libraries read."""
