"""What people type: the fields of a request and of each command, read into plain values without trust."""
