"""Mutual legal assistance on both sides, from first draft to closure."""
