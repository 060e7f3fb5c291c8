"""What Akoma Ntoso is, said once: vocabulary, patterns, metadata, writing, ids, units, beads, validation."""
