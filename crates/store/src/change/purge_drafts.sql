DELETE FROM draft WHERE stream = ?1 AND value IN ('null', '""', '[]', '{}')
