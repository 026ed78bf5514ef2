import { defineServices } from './define.ts';

export const alibaba = defineServices({
  aplus: {
    name: 'Alibaba Aplus',
    owner: 'Alibaba Group',
    purpose: 'analytics',
    privacy:
      'https://terms.alicdn.com/legal-agreement/terms/suit_bu1_taobao/suit_bu1_taobao201703241622_61002.html',
    hosts: ['mmstat.com'],
    keys: ['aplus_*', 'APLUS_*'],
    see: 'https://help.aliyun.com/document_detail/602428.html',
  },
  arms: {
    name: 'Alibaba Cloud ARMS',
    owner: 'Alibaba Cloud',
    purpose: 'analytics',
    privacy:
      'https://www.alibabacloud.com/help/legal/latest/alibaba-cloud-international-website-privacy-policy',
    hosts: [
      'arms-retcode*.aliyuncs.com',
      'arms.aliyuncs.com',
      'rum.aliyuncs.com',
      'retcode.alicdn.com',
    ],
    keys: ['_bl_*', '_arms_*', 'arms_*'],
    see: 'npm:@arms/rum-browser',
  },
  sls: {
    name: 'Alibaba Cloud SLS web tracking',
    owner: 'Alibaba Cloud',
    purpose: 'analytics',
    privacy:
      'https://www.alibabacloud.com/help/legal/latest/alibaba-cloud-international-website-privacy-policy',
    hosts: ['log.aliyuncs.com'],
    see: 'npm:@aliyun-sls/web-track-browser',
  },
});
