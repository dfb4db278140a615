"""Mail between nodes: who our peers are, what we owe them, what they sent, and the signed proof of each."""
