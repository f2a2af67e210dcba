"""The newsroom of a show: articles made and put on air, and editions that make themselves."""
