new EventSource(U('json'));
