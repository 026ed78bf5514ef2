import { defineSample } from '../../support/sample.ts';

/** Templates compiled in the page, lists, forms, teleport, transitions, custom elements. */
export const vue = defineSample({
  head: '<script src="/node_modules/vue/dist/vue.global.prod.js"></script>',
  body: `<div id="app">
    <ul><li v-for="{ id, name } of sorted" :key="id" :data-id="id" @click="pick(id, $event)">{{ name }}</li></ul>
    <input v-model.trim="text"><p v-if="text" :class="{ long: text.length > 3 }">{{ text }}</p>
    <div v-html="raw"></div><img v-for="n in 2" :src="'/' + n + '.gif?q=1'" alt="" @load="loaded.push(n)">
    <img :src="photo" alt="" @load="note('photo', $event.target.src)">
    <Teleport to="#away"><b>{{ text }}</b></Teleport>
    <Transition name="fade" @after-leave="note('left')"><i v-if="shown">i</i></Transition>
    <a :href="link" target="_blank" @click.prevent="note('link', link)">a</a>
    <component :is="'script'" src="/by-vue.js"></component><price-tag :cents="250"></price-tag></div><div id="away"></div>`,
  run: `
    const { createApp, computed, defineCustomElement, h, nextTick, ref, watch, onMounted } = Vue;
    customElements.define('price-tag', defineCustomElement({ props: { cents: Number }, styles: ['b { color: red }'], template: '<b>{{ cents / 100 }} €</b>' }));
    const made = {};
    const app = createApp({
      setup() {
        const items = ref([{ id: 2, name: 'Leaf' }, { id: 1, name: 'Kettle' }]);
        const [text, shown, loaded, photo] = [ref(''), ref(true), ref([]), ref('https://cdn.example/one.gif')];
        watch(text, (now, before) => note('watch', [before, now]));
        onMounted(() => note('mounted'));
        Object.assign(made, { items, shown, loaded, photo });
        return { sorted: computed(() => [...items.value].sort((a, b) => a.id - b.id)), text, shown, loaded, photo, note,
          raw: '<em>raw</em><img src="/raw.gif" alt="">', link: 'https://other.example/?a=1&b=2', pick: (id, { type }) => note('pick', [id, type]) };
      },
    });
    app.config.compilerOptions.isCustomElement = tag => tag === 'price-tag';
    app.config.errorHandler = error => note('error', String(error));
    app.mount('#app');
    await until(() => made.loaded.value.length === 2 && log.some(([name]) => name === 'photo'));
    made.items.value.push({ id: 0, name: 'Cup' }); made.photo.value = 'https://cdn.example/two.gif'; await nextTick();
    note('list', document.querySelector('ul').innerHTML);
    const input = document.querySelector('input'); input.value = ' hello '; input.dispatchEvent(new Event('input')); await nextTick();
    document.querySelector('li').click(); document.querySelector('a').click();
    note('teleported', document.getElementById('away').innerHTML);
    note('shadow', document.querySelector('price-tag').shadowRoot.innerHTML);
    await until(() => window.ran && log.filter(([name]) => name === 'photo').length === 2);
    made.shown.value = false;
    await until(() => log.some(([name]) => name === 'left'));
    note('markup', document.getElementById('app').innerHTML);
    app.unmount(); note('empty', document.getElementById('app').innerHTML);
  `,
  notes: ['mounted', 'photo', 'list', 'watch', 'pick', 'link', 'teleported', 'shadow', 'left'],
  needs: { allow: ['cdn.example'] },
});
