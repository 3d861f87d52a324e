import type { Notices } from './notices.js';

export const ptBR: Notices = {
  foreign:
    '<{tag}> já é de outro componente desta página{owner}. O que mudar: para exibir o da Vitrina, escrever <vitrina-{tag}>…</vitrina-{tag}> ou <div data-vitrina="{tag}">…</div>.',
  copies:
    'A página carrega a Vitrina mais de uma vez: a versão {first} e a versão {second}. Cada elemento é da cópia que chegou primeiro. O que mudar: deixar apenas uma das tags <script>.',
  missing:
    'Não chegou {file}, ou algum dos arquivos que ele usa. O que mudar: enviar de novo esse arquivo ou, melhor, toda a pasta chunks. Enquanto isso, <{tag}> exibe o texto que a página traz dentro dele; o arquivo é pedido de novo com o próximo <{tag}> e quando a conexão voltar.',
  mixed:
    '{file}, ou algum dos arquivos que ele usa, não é da mesma versão da Vitrina que chunks/core.js, ou não está inteiro. O que mudar: enviar de novo toda a pasta e limpar o cache do site: o do plugin de otimização, o da CDN ou o do proxy. Enquanto isso, <{tag}> mostra o texto que a página traz dentro.',
  stopped:
    '{file} chegou, mas falhou ao ser executado: {detail}. O que mudar: verificar se outro script da página, ou o nome de uma imagem ou de um formulário, substitui algo do navegador; se não for o caso, informar ao projeto Vitrina. Enquanto isso, <{tag}> exibe o texto que a página traz dentro.',
  missingPart:
    'Não chegou {file}, ou algum dos arquivos que ele usa. O que mudar: enviar de novo esse arquivo ou, melhor, toda a pasta chunks. Enquanto isso, é mostrado todo o resto.',
  mixedPart:
    '{file}, ou algum dos arquivos que ele usa, não é da mesma versão da Vitrina que chunks/core.js, ou não está inteiro. O que mudar: enviar de novo toda a pasta e limpar o cache do site: o do plugin de otimização, o da CDN ou o do proxy. Enquanto isso, é mostrado todo o resto.',
  stoppedPart:
    '{file} chegou, mas falhou ao ser executado: {detail}. O que mudar: verificar se outro script da página, ou o nome de uma imagem ou de um formulário, substitui algo do navegador; se não for o caso, informar ao projeto Vitrina. Enquanto isso, é mostrado todo o resto.',
  unknown:
    'data-vitrina="{name}" não é o nome de nenhum elemento da Vitrina. O que mudar: escrever um destes: {tags}.',
  quotes:
    '{attribute} chegou com aspas tipográficas ou a mais; foi lido {value}. O que mudar: escrever aspas retas (").',
};
