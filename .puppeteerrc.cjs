// The browsers are the machine's own: a test runner here never downloads one.
module.exports = { skipDownload: true };
