box().innerHTML =
  '<svg width="9" height="9"><rect width="9" height="9" filter="url(' + U('svg') + '#f)"/></svg>';
