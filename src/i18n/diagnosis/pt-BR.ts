import type { DiagnosisMessages, FrameMessages } from '../messages.js';

const slip = 'JSON com um erro[ na linha {line}][, coluna {column}][, depois da seta: {excerpt}]';

export const messages: DiagnosisMessages = {
  /** The language of these words: they may replace those of a language that could not be loaded. */
  locale: 'pt-BR',
  asked: 'Foi solicitado: {asked}',
  came: 'Chegou',
  change: 'O que mudar',
  inline: 'o JSON escrito dentro do elemento',
  stale: 'Não foi possível atualizar: é exibida a última versão carregada.',
  visitors: {
    'missing-source':
      'Falta indicar nesta página de onde vêm os dados. Convém avisar a equipe responsável pelo site.',
    'bad-address':
      'O endereço dos dados está escrito errado nesta página. Convém avisar a equipe responsável pelo site.',
    'network-or-cors':
      'Não foi possível carregar os dados. Convém verificar a conexão e tentar de novo.',
    'page-from-disk': 'Uma página aberta a partir do disco não consegue ler o arquivo de dados.',
    'blocked-by-csp':
      'A segurança desta página não permite carregar os dados. Convém avisar a equipe responsável pelo site.',
    http: 'O site não entregou os dados. Convém tentar de novo em alguns minutos.',
    timeout: 'O site está demorando para responder. Convém tentar de novo em alguns minutos.',
    'not-json':
      'Não foi possível ler o arquivo de dados. Convém avisar a equipe responsável pelo site.',
    'wrong-schema':
      'O arquivo de dados não está no formato esperado. Convém avisar a equipe responsável pelo site.',
    'unsupported-version':
      'O arquivo de dados é de uma versão que esta página ainda não lê. Convém avisar a equipe responsável pelo site.',
    'id-not-found': 'Este conteúdo não foi encontrado no arquivo de dados.',
    'id-missing': 'Falta indicar qual conteúdo exibir.',
    'too-large':
      'O arquivo de dados é grande demais para ser exibido. Convém avisar a equipe responsável pelo site.',
    internal: 'Algo falhou ao exibir as informações. Convém tentar de novo.',
  },
  faults: {
    'missing-source': {
      came: 'nada: o elemento não tem {srcName}, nem um <script type="application/json"> dentro dele, nem um <vitrina-data> em volta, nem a propriedade data.',
      change:
        'indicar em {srcName} o endereço do arquivo de dados, por exemplo [<div data-vitrina="{placeholder}" data-src="/dados/panel-02.json">…</div>|<{tag} src="/dados/panel-02.json"></{tag}>].',
    },
    'bad-address': {
      came: 'um endereço que não se entende: {src}',
      change:
        'escrever em {srcName} um endereço completo (https://…) ou um caminho do site (/dados/…).',
    },
    'disk-address': {
      came: 'um endereço do disco de um computador ou da sua rede, e não de um site: {src}',
      change:
        'enviar o arquivo para o site e escrever em {srcName} o seu endereço web, por exemplo /dados/panel-02.json.',
    },
    'quoted-address': {
      came: 'um endereço com aspas tipográficas: {src}',
      change:
        'digitar de novo as aspas de {srcName}: retas ("), e não tipográficas (“ ”). Elas costumam vir de um texto copiado de um editor como o Word.',
    },
    'network-or-cors': {
      came: 'nenhuma resposta que o navegador permita ler.',
      change:
        'abrir esse endereço em outra aba. Se abrir, falta uma permissão: o servidor [{origin}|dos dados] deve responder com a linha “Access-Control-Allow-Origin: *”. Se não abrir, verificar o endereço e o servidor. Também é possível copiar o arquivo para o mesmo servidor da página.[ Nesta página outro script substituiu {wrapped}, com o que se pedem os dados: testar também sem esse script.]',
    },
    'no-answer': {
      came: 'nenhuma resposta do servidor.',
      change:
        'abrir esse endereço em outra aba. Se não abrir, verificar o servidor e o seu certificado. Se abrir, verificar a conexão, os redirecionamentos para outro servidor e os bloqueadores do navegador.[ Nesta página outro script substituiu {wrapped}, com o que se pedem os dados: testar também sem esse script.]',
    },
    insecure: {
      came: 'nada: a página usa https, o endereço dos dados usa http e o navegador não permite essa mistura.',
      change: 'usar em {srcName} o mesmo endereço com https://, ou um endereço do próprio site.',
    },
    'page-from-disk': {
      came: 'nada: a página foi aberta a partir do disco, e assim o navegador não deixa ler arquivos de dados.',
      change:
        'enviar a página e o arquivo para um site e abri-la ali. Para vê-la a partir do disco, escrever os dados dentro do elemento, em um <script type="application/json">, como na página que vem no zip da Vitrina.',
    },
    'blocked-by-csp': {
      came: 'nada: a política de segurança de conteúdo (CSP) da página não permitiu[, na diretiva {directive}].',
      change:
        'permitir o servidor dos dados no cabeçalho Content-Security-Policy: connect-src {allow}',
    },
    http: {
      came: 'uma resposta de erro[: HTTP {status}].',
      change: 'abrir esse endereço em outra aba e verificar o registro de erros do servidor.',
    },
    'http-missing': {
      came: 'HTTP {status}: não há nenhum arquivo nesse endereço.',
      change:
        'verificar o caminho em {srcName}, com maiúsculas e extensão. Um caminho que não começa com / é contado a partir do endereço [de {frame}, e não da página que contém o quadro|da página].',
    },
    'http-forbidden': {
      came: 'HTTP {status}: o servidor não permite ler o arquivo.',
      change:
        'dar permissão de leitura pública ao arquivo e à sua pasta, e retirar a senha, se houver.',
    },
    'http-server': {
      came: 'HTTP {status}: o servidor falhou ou está sobrecarregado.',
      change: 'tentar mais tarde; se continuar, verificar o registro de erros do servidor.',
    },
    timeout: {
      came: 'nenhuma resposta completa[ em {seconds} segundos| a tempo].',
      change:
        'abrir esse endereço em outra aba e medir quanto demora; ativar a compressão no servidor ou reduzir o arquivo.',
    },
    'not-json': {
      came: 'algo que não é JSON[ ({contentType})][; começa assim: {start}]',
      change:
        'passar o arquivo por um validador de JSON. O mais comum: uma vírgula a mais ou a menos, ou aspas tipográficas (“ ”) em vez de retas (").',
    },
    'json-slip': {
      came: slip,
      change:
        'corrigir o arquivo nesse lugar. O mais comum: uma vírgula a mais ou a menos, uma chave sem fechar, ou aspas tipográficas (“ ”) em vez de retas (").',
    },
    'json-cut': {
      came: 'JSON que termina antes da hora[, na linha {line}][, coluna {column}][, na seta: {excerpt}]',
      change:
        'enviar o arquivo de novo: costuma ter chegado só uma parte. Se está completo, falta fechar uma chave, um colchete ou umas aspas.',
    },
    'json-comment': {
      came: slip,
      change: 'retirar os comentários (// … e /* … */): JSON não os admite.',
    },
    'json-comma': {
      came: slip,
      change:
        'retirar a vírgula que sobra antes da seta: depois do último dado de uma lista ou de um objeto não vai nenhuma.',
    },
    'json-quotes': {
      came: slip,
      change:
        'escrever aspas retas duplas ("): as simples (\') e as tipográficas (“ ”) não servem para delimitar um texto nem um nome.',
    },
    'json-joint': {
      came: slip,
      change:
        'acrescentar a vírgula que falta entre um dado e o seguinte, antes da seta. Se a seta está no meio de um texto, as aspas dentro dele se escrevem \\".',
    },
    'json-open': {
      came: slip,
      change:
        'fechar com aspas (") o texto dessa linha. Se o texto ocupa várias linhas, escrever \\n onde cada uma termina.',
    },
    'not-json-empty': {
      came: 'um conteúdo vazio.',
      change:
        'verificar se o arquivo, ou o <script> dentro do elemento, não ficou vazio.[ Nesta página outro script substituiu {wrapped}, com o que se pedem os dados: testar também sem esse script.]',
    },
    'not-json-html': {
      came: 'uma página HTML em vez de JSON[ ({contentType})][; começa assim: {start}]',
      change:
        'verificar o caminho em {srcName}: costuma ser a página de erro ou de login do site. O endereço deve abrir o próprio arquivo, e não a página de onde ele é baixado.',
    },
    'wrong-schema': {
      came: 'JSON que não é um conjunto de dados da Vitrina[; em {path}][; esperava-se {expected}][; encontrou-se {found}].',
      change:
        'o arquivo deve ser um objeto { … } com "formatVersion": "1.0", "id", "title", "language" e pelo menos um painel em "panels" ou uma experiência em "experiences". O esquema JSON da Vitrina serve para validá-lo.',
    },
    'nothing-left': {
      came: 'um arquivo do qual não é possível exibir nada: nenhum painel nem experiência está completo.',
      change: 'começar pelo primeiro erro[, em {path}][: {reason}]',
    },
    'unsupported-version': {
      came: 'um arquivo com formatVersion [{found}|desconhecida][; esta cópia da Vitrina lê a {supported}].',
      change:
        'atualizar a cópia da Vitrina usada pela página, ou salvar os dados em uma versão que esta cópia leia.',
    },
    'id-not-found': {
      came: 'um arquivo que não tem [{attribute}="{id}"|"{id}"].',
      change: 'pôr no atributo [{attribute}|do elemento] um dos que ele tem[: {ids}].',
    },
    'id-missing': {
      came: 'um arquivo com mais de uma opção, e o elemento não diz qual exibir.',
      change: 'acrescentar o atributo [{attribute}="…"|que o indica][, com um destes ids: {ids}].',
    },
    'id-none': {
      came: 'um arquivo que não tem nada do que este elemento exibe[ (atributo {attribute}="{id}")].',
      change: 'verificar se o arquivo é o correto e se tem pelo menos um item desse tipo.',
    },
    'too-large': {
      came: 'um arquivo [de mais de {megabytes} MB|maior que o permitido].',
      change:
        'dividir os dados em vários arquivos e retirar o que não for texto, por exemplo imagens escritas dentro do JSON.',
    },
    'too-deep': {
      came: 'JSON com níveis demais, uns dentro dos outros[ (o máximo é {max})].',
      change:
        'verificar como o arquivo foi gerado: um conjunto de dados da Vitrina tem poucos níveis.',
    },
    'page-not-html': {
      came: 'uma página que o servidor entrega como {contentType}; assim o navegador não deixa desenhar os elementos.',
      change: 'entregar a página como text/html.',
    },
    'name-hidden': {
      came: 'um erro, porque na página há algo que encobre document.{hidden}, uma função do navegador: {by}',
      change: 'dar-lhe outro nome.',
    },
    'page-replaced': {
      came: 'um erro ao desenhar[: {detail}]. Um script da página substituiu {replaced}, uma função do navegador.',
      change:
        'procurar esse script e abrir a página sem ele. Se assim funcionar, informar a quem o fornece; se não, informar ao projeto Vitrina, com esta mensagem.',
    },
    internal: {
      came: 'um erro ao exibir os dados[: {detail}].',
      change:
        'é uma falha da Vitrina, e não da página. Convém informá-la ao projeto, com esta mensagem e o arquivo de dados.',
    },
  },
  issues: {
    missing: 'falta um dado obrigatório[: {expected}].',
    'wrong-type': 'tipo de dado errado[; esperava-se {expected}][; encontrou-se {found}].',
    'wrong-value': 'valor inválido[: {found}][; esperava-se {expected}].',
    'unknown-term':
      '[{found}|o valor] não está na lista de valores possíveis[ ({expected})]; é exibido como "other".',
    'duplicate-id': 'id repetido[: {id}][, em {collection}]. Cada id deve ser único.',
    'dangling-reference':
      '[{id}|o id] não existe[ em {collection}]. Acrescentá-lo ou retirar a referência.',
    'dropped-reference':
      'não é possível exibir [{id}|o que a referência indica], por causa do erro[ em {because}] já informado acima. Quando ele for corrigido, a referência volta a funcionar.',
    cycle: 'a referência[ a {id}] volta ao ponto de partida. Retirar uma das que formam o círculo.',
    'impossible-date':
      '[{found}|a data] não existe no calendário. O formato é AAAA, AAAA-MM ou AAAA-MM-DD.',
    'end-before-start': 'a data final[ ({found})] é anterior à inicial[ ({start})].',
    'lost-letters':
      'há letras perdidas[: {found}]. O arquivo foi convertido antes com outra codificação: corrigir os sinais � no texto, ou salvar de novo o original como UTF-8.',
  },
  kinds: {
    nothing: 'nada',
    null: 'null',
    list: 'uma lista',
    object: 'um objeto',
    text: 'um texto',
    number: 'um número',
    boolean: 'true ou false',
    id: 'um id (minúsculas, números e hifens)',
    language: 'um código de idioma, como es ou pt-BR',
    date: 'uma data (AAAA, AAAA-MM ou AAAA-MM-DD)',
    country: 'um código de país de duas letras, como BR',
    subdivision: 'um código de estado ou região, como BR-SP',
    url: 'um endereço web, sem espaços',
    currency: 'um código de moeda, como BRL',
    email: 'um endereço de e-mail',
    wikidata: 'um identificador do Wikidata, como Q155',
    version: 'um número de versão, como 1.0',
    path: 'o caminho de um campo, como topics/1',
    dataset: 'um conjunto de dados',
  },

  notices: {
    foreign:
      '<{tag}> já é de outro componente desta página{owner}. O que mudar: para exibir o da Vitrina, escrever <vitrina-{tag}>…</vitrina-{tag}> ou <div data-vitrina="{tag}">…</div>.',
    copies:
      'A página carrega a Vitrina mais de uma vez: a versão {first} e a versão {second}. Cada elemento é da cópia que chegou primeiro. O que mudar: deixar apenas uma das tags <script>.',
    missing:
      'Não chegou {file}, ou não chegou inteiro, ou aconteceu o mesmo com algum dos arquivos que ele usa. O que mudar: enviar de novo esse arquivo ou, melhor, toda a pasta chunks; se ela já está completa, limpar o cache do site, que guarda arquivos de outra versão: o do plugin de otimização, o da CDN ou o do proxy. Enquanto isso, <{tag}> exibe o texto que a página traz dentro dele; o arquivo é pedido de novo com o próximo <{tag}> e quando a conexão voltar.',
    stopped:
      '{file} chegou, mas falhou ao ser executado: {detail}. O que mudar: verificar se outro script da página, ou o nome de uma imagem ou de um formulário, substitui algo do navegador; se não for o caso, informar ao projeto Vitrina. Enquanto isso, <{tag}> exibe o texto que a página traz dentro.',
    missingPart:
      'Não chegou {file}, ou não chegou inteiro, ou aconteceu o mesmo com algum dos arquivos que ele usa. O que mudar: enviar de novo esse arquivo ou, melhor, toda a pasta chunks; se ela já está completa, limpar o cache do site, que guarda arquivos de outra versão: o do plugin de otimização, o da CDN ou o do proxy. Enquanto isso, é mostrado todo o resto.',
    stoppedPart:
      '{file} chegou, mas falhou ao ser executado: {detail}. O que mudar: verificar se outro script da página, ou o nome de uma imagem ou de um formulário, substitui algo do navegador; se não for o caso, informar ao projeto Vitrina. Enquanto isso, é mostrado todo o resto.',
    unknown:
      'data-vitrina="{name}" não é o nome de nenhum elemento da Vitrina. O que mudar: escrever um destes: {tags}.',
    quotes:
      '{attribute} chegou com aspas tipográficas ou a mais; foi lido {value}. O que mudar: escrever aspas retas (").',
  },
};

/** For `iframe.html`, which uses nothing else from this file. */
export const frame: FrameMessages = {
  visitors: {
    'unknown-element':
      'O endereço deste quadro não diz o que mostrar. Convém avisar quem administra o site.',
    'missing-source':
      'O endereço deste quadro não diz de onde vêm os dados. Convém avisar quem administra o site.',
    'foreign-source':
      'Este quadro pede dados de um site que não está entre os permitidos. Convém avisar quem administra o site.',
    unavailable: 'Não foi possível carregar este conteúdo. Convém recarregar a página.',
  },
  notices: {
    'unknown-element':
      'o endereço do quadro não nomeia um elemento da Vitrina[; diz element={element}]. O que mudar: escrever em element um destes: {tags}.',
    'missing-source':
      'o endereço do quadro não diz de onde vêm os dados. O que mudar: acrescentar src com o endereço do arquivo, por exemplo iframe.html?element={element}&src=/dados/panel-02.json',
    'foreign-source':
      'o quadro pede dados de {source}, e só se admitem os de {origins}. O que mudar: copiar o arquivo para este site ou, na linha Content-Security-Policy de iframe.html, acrescentar o site dele[, {origin},] a connect-src (e a img-src se houver imagens).',
    ignored:
      'iframe.html não levou em conta: {names}. O que mudar: retirar do endereço do quadro, ou corrigir. <{element}> admite {known}, além de src, lang e identity ({identities}); link-template, só para os sites permitidos.',
    unavailable:
      'vitrina.js não chegou, ou não pôde ser executado. O que mudar: enviar de novo a pasta completa e abrir {script} em outra aba, onde deve aparecer código.',
  },
};
