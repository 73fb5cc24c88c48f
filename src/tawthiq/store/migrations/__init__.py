"""A store outlives the version of Tawthiq that made it; each change of its tables is a step that is never changed."""
