"""The hash chain an outsider can verify: entries, signed checkpoints, exports, and what is wrong with one."""
