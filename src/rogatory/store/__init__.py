"""What is kept outside the record itself: encryption keys, files, queued work and the node's private keys."""
