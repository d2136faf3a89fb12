"""What users give: files read whole and within limits, numbers never guessed at. Knows nothing of the field."""
