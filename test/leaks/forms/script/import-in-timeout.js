setTimeout('import(T + "/script/import-in-timeout/leak.js")', 10);
