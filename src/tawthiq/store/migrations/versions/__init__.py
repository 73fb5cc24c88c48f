"""The steps from the first tables on, one a module: tables are spelled out here as they were, not as the model is."""
