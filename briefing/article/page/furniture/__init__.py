"""The parts of a page that are not the article: menus, boxes, code, galleries, notices, other articles."""
