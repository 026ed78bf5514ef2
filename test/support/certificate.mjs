import { generate } from 'selfsigned';

/** A certificate of nobody's, for a browser that is told not to mind. */
export const makeCertificate = async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'anyone' }]);
  return { key, cert };
};
