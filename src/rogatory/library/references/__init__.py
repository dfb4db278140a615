"""The places a text refers to, found in its words and looked up among the provisions held."""
