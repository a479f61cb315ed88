// The end of the count of each owner's list.
// Columns: ownerId: string, total: integer (on all pages; 0 where nothing was counted), page: list of maps in order.
  RETURN count(*) AS total
}
RETURN ownerId, total, page
