cookieStore.set({ name: '_trk', value: '1', expires: Date.now() + 1e6 });
