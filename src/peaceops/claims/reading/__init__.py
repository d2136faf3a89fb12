"""Text, HTML, PDF, DOCX, an address or standard input as the text of an article, or one sentence on why not."""
