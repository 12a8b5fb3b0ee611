-- A little of everything that schema 1 keeps: a file of it must open with every later version.
INSERT INTO agency VALUES (1, zeroblob(16), 'Harbor House', zeroblob(32), 1, 0);
INSERT INTO staff
VALUES (1, x'01010101010101010101010101010101', 'Amal Haddad', 'case-worker', 'East', 2);
INSERT INTO device
VALUES (1, x'02020202020202020202020202020202', 1, x'01010101010101010101010101010101', 'laptop',
        zeroblob(32), 'Amal Haddad', zeroblob(64), 3, NULL, 0, zeroblob(32));
INSERT INTO stream
VALUES (1, 1, x'03030303030303030303030303030303', 'case', 0, 'East', 4);
INSERT INTO assignment VALUES (1, x'01010101010101010101010101010101', 1, 5);
