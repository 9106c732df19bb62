/** What stands in place of a goal's text for a reader with whom the client's own words were not shared. */
export const withheldText = '…';
