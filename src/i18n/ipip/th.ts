// Written by .ci/ipip.mjs from the package it names. Do not edit.
import type { IpipText } from './text.js';

export const text: IpipText = {
  lang: 'th',
  options: ['ไม่แม่นยำมากที่สุด', 'ไม่แม่นยำปานกลาง', 'ไม่ได้แม่นยำหรือไม่แม่นยำ', 'แม่นยำปานกลาง', 'แม่นยำมากที่สุด'],
  items: {
    'self-efficacy-1': 'ทำงานเสร็จสมบูรณ์เรียบร้อย',
    'self-efficacy-2': 'สันทัดในสิ่งที่ทำ',
    'self-efficacy-3': 'จัดการงานได้อย่างราบรื่น',
    'self-efficacy-4': 'รู้วิธีทำสิ่งต่างๆให้เสร็จ',
    'vulnerability-1': 'ตกใจง่าย',
    'vulnerability-2': 'รับมือไม่ไหวกับเหตุการณ์ต่างๆ',
    'vulnerability-3': 'รู้สึกว่าฉันไม่สามารถรับมือกับสิ่งต่างๆได้',
    'vulnerability-4': 'สงบภายใต้ความกดดัน',
    'self-discipline-1': 'เตรียมพร้อมอยู่เสมอ',
    'self-discipline-2': 'ดำเนินตามแผนการของตัวเอง',
    'self-discipline-3': 'ทำให้ตนเองเสียเวลา',
    'self-discipline-4': 'มีปัญหาในการเริ่มงาน',
    'anxiety-1': 'กังวลเกี่ยวกับสิ่งต่างๆ',
    'anxiety-2': 'มักกลัวว่าสิ่งที่เลวร้ายที่สุดจะเกิดขึ้น',
    'anxiety-3': 'กลัวสิ่งต่างๆมากมาย',
    'anxiety-4': 'เครียดได้ง่าย',
    'self-consciousness-1': 'ยากที่จะเข้าหาผู้อื่น',
    'self-consciousness-2': 'กลัวที่จะดึงดูดความสนใจให้กับตัวเอง',
    'self-consciousness-3': 'รู้สึกสบายใจกับเพื่อนเท่านั้น',
    'self-consciousness-4': 'ไม่ยี่หระกับเหตุการณ์ในสังคมที่ยุ่งยาก',
  },
};
