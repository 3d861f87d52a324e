import type { Findings } from './findings.js';

export const ptBR: Findings = {
  'misspelt-tag': 'a etiqueta não existe, e assim não mostra nada.',
  'unknown-name': 'data-vitrina não nomeia nenhum elemento.',
  'not-closed': 'falta </{tag}>: sem esse fechamento, o que vem depois na página desaparece.',
  'in-paragraph': 'está dentro de um parágrafo (<p>): tirar dali, ou pôr um <div> no lugar do <p>.',
  'unknown-attribute': 'o atributo {name} não existe e não é levado em conta.',
  'needs-data': 'ao atributo {name} falta data- na frente: data-{name}.',
  'unknown-value': '{name} não admite “{value}”, que não é levado em conta.',
  'wrong-number': '{name}="{value}": deve ser um número inteiro a partir de {from}[ até {to}].',
  quotes: '{name} tem aspas tipográficas (“ ”): escrever aspas retas (").',
  'no-place-for-id': '{name}="{value}" não tem {id}, o lugar do identificador no endereço.',
  'no-source':
    'não diz de onde vêm os dados: acrescentar {attribute}. Se um programa da página lhe dá os dados, este aviso sobra.',
  'missing-file': 'não existe o arquivo {file}, que a página chama de {address}.',
  'unknown-id': '{name}: os dados não têm “{value}”.',
  'not-module':
    'ao <script> de vitrina.js falta type="module". Se o CMS o retira, usar vitrina.classic.js.',
  'no-fallback':
    'Convém escrever dentro um texto ou um link: aparece enquanto os dados não chegam e quando algo falha. O comando prerender o escreve.',
  'no-script':
    'Convém verificar se o modelo do site tem a linha <script> da Vitrina: nesta página não está.',
  meant: 'Parece ser {meant}.',
  names: 'Pode ser: {names}.',
  unchecked: 'Não foi conferido {address}: {why}',
  needsRoot: 'começa com / e falta dizer com --root qual é a pasta raiz do site.',
  elsewhere: 'está em outro site.',
  clean: '{file}: nada a corrigir. Elementos: {count}.',
  nothing: '{file} não tem nenhum elemento da Vitrina.',
};
