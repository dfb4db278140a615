"""Envelopes between States: keys and certificates, signed containers, the seal for the way, signed receipts."""
