import type { CommandMessages } from '../messages.js';

export const messages: CommandMessages = {
  help: `Uso: vitrina COMANDO [opções]

  snippets    mostra o que se cola em uma página para carregar um elemento
  prerender   escreve em HTML o que um elemento mostra, para que a página já o
              traga desde o início
  check       confere páginas já escritas e aponta o que está errado

Exemplo:
  vitrina snippets --src /dados/painel.json --panel panel-02

vitrina COMANDO --help  mostra as opções de cada um
--lang {locales}      muda o idioma, também o desta ajuda

Cada comando termina com 0 se tudo deu certo, com 1 se algo está errado nos
arquivos e com 2 se o comando está mal escrito.`,
  prerenderHelp: `Uso: vitrina prerender DADOS.json [opções]
     vitrina prerender DADOS.json --page PÁGINA.html [--page …] [--check]

Escreve em HTML o que um elemento mostra, para que a página já o traga desde o início.

  --element NOME     panel-summary, se nada for indicado
  --panel, --experience, --layout …
                     os atributos do elemento, pelo nome
  --lang {locales} o idioma dos rótulos; se não, o dos dados
  --src ENDEREÇO     o dos dados, como está na página; se não, o nome do arquivo
  --base PASTA       a do Vitrina no site; se não, /vitrina/ e a versão
  --url ENDEREÇO     o da página, para os dados estruturados
  --print O_QUÊ      snippet (tudo o que se cola), article ou json-ld
  --out ARQUIVO      em vez de mostrar na tela

  --page PÁGINA      escreve o texto dentro dos elementos de uma página que já existe
  --check            não escreve: avisa se alguma página ficou para trás

Exemplo:
  vitrina prerender panel-02.dataset.json --src /dados/panel-02.dataset.json`,
  unknownOption: 'Não existe a opção {name}.',
  optionValue: 'A opção {name} precisa de um valor, ou não leva nenhum.',
  unexpected: '{name} está sobrando.',
  noPage: 'Falta a página a conferir.',
  noFile: 'Falta o arquivo de dados.',
  cannotRead: 'Não foi possível ler {file}: {detail}',
  cannotWrite: 'Não foi possível escrever {file}: {detail}',
  notUtf8:
    '{file} não está salvo em UTF-8: foi lido como Latin-1 (windows-1252). Convém salvá-lo em UTF-8.',
  pageNotUtf8:
    '{file} não está salva em UTF-8. É preciso salvá-la em UTF-8, ou colar nela o que o comando imprime sem --page.',
  unknownCommand: 'Não existe o comando {name}. Estes existem: {names}',
  unknownElement: 'Não há um elemento {name} para escrever em HTML. Estes existem: {names}',
  unknownPrint: '--print não conhece {name}. Pode ser: {names}',
  badUrl: '--url não é um endereço completo (https://…): {url}',
  noElement: 'Em {file} não há nenhum elemento que mostre {src}.',
  behind: '{file} não está com o texto em dia. Para atualizar: o mesmo comando sem --check.',
  written: '{file}: {tags}',
  snippetsHelp: `Uso: vitrina snippets --src ENDEREÇO [opções]

Mostra o que se cola em uma página, em cada forma de carregar um elemento.

  --src ENDEREÇO     o dos dados, como está na página
  --base PASTA       a do Vitrina no site; se não, /vitrina/ e a versão
  --element NOME     panel-summary se não for indicado
  --panel, --experience, --layout …
                     os atributos do elemento, com o nome que têm
  --lang {locales} o idioma dos rótulos
  --print QUAL       uma só: plain, preload, sri, placeholder ou frame

Exemplo:
  vitrina snippets --src /dados/painel.json --element experience-card \\
    --experience inversion-privada-callao`,
  checkHelp: `Uso: vitrina check PÁGINA.html [PÁGINA.html …] [opções]

Confere o que uma página tem do Vitrina, sem mudá-la: etiquetas e atributos mal
escritos, valores que não existem, arquivos que faltam, identificadores que os
dados não têm.

  --root PASTA       a que é a raiz do site, para encontrar os endereços que
                     começam com /
  --lang {locales} o idioma das mensagens

Exemplo:
  vitrina check site/painel.html --root site

Termina com 1 se houver algo a corrigir. O que começa com “Convém” é só um
conselho.`,
  plain: 'o mínimo',
  preload: 'o navegador pede tudo de uma vez; as linhas <link> ficam melhor em <head>',
  sri: 'um só arquivo, que o navegador confere antes de usar',
  placeholder: 'para editores que apagam as etiquetas que não conhecem',
  frame: 'para páginas que só aceitam quadros; sem a última linha, o quadro tem rolagem',
  frameSource: 'Em um quadro, o endereço de --src precisa começar com / ou com https://',
  frameTitle: 'Experiências de gestão municipal',
  dataLink: 'Dados deste conteúdo (JSON)',
  noSource: 'Falta --src, o endereço dos dados.',
  noSuchElement: 'Não existe o elemento {name}. Estes existem: {names}',
  notItsOwn: '{tag} não tem o atributo {name}. Tem: {names}',
  notBuilt: 'Falta integrity.json, que é criado com npm run build.',
  issues: {
    one: '{n} dado está errado e é omitido:',
    many: '{n} de dados estão errados e são omitidos:',
    other: '{n} dados estão errados e são omitidos:',
  },

  findings: {
    'misspelt-tag': 'a etiqueta não existe, e assim não mostra nada.',
    'unknown-name': 'data-vitrina não nomeia nenhum elemento.',
    'not-closed': 'falta </{tag}>: sem esse fechamento, o que vem depois na página desaparece.',
    'in-paragraph':
      'está dentro de um parágrafo (<p>): tirar dali, ou pôr um <div> no lugar do <p>.',
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
  },
};
