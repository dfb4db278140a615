"""The commands of operators, auditors and other programs: `rogatory law`, `library`, `ledger`."""
