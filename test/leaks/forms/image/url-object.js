new Image().src = new URL(U('gif'));
