"""The website of a podcast: pages of the show and its episodes, and players for other sites' pages."""
