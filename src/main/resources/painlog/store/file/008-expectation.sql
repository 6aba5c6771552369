-- How much a person expected a period to help when it began.
ALTER TABLE period ADD COLUMN expected INTEGER CHECK (expected BETWEEN 0 AND 10);
