"""What listeners open in a browser: pages of the show and its episodes, and players for the pages of others."""
