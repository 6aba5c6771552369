-- How much a person expected a period to help when it began. A schema that was never released has a column of the name
-- expected, whose journals can still be read and saved.
ALTER TABLE period ADD COLUMN expectation INTEGER CHECK (expectation BETWEEN 0 AND 10);
