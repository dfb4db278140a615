"""The words every room shares: States, dates and periods, languages, findings, identifiers, one encoding."""
