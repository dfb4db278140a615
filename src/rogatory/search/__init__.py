"""Finding a provision: words folded and stemmed in three languages, and an index that can be made again."""
