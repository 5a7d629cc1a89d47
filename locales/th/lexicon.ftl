### Words that articles in Thai use for their own parts. The value is the normal form, the variants
### are recognised besides it; `attested` says whether they were seen in published articles.

language-name = ไทย
attested = no

error = ข้อผิดพลาด
error-code = รหัสข้อผิดพลาด
error-message = ข้อความแสดงข้อผิดพลาด
    .variants = ข้อความข้อผิดพลาด

cause = สาเหตุที่ { $n }
    .variants = สาเหตุ { $n }
step = ขั้นตอนที่ { $n }
    .variants = ขั้นตอน { $n }

solution = วิธีแก้ไข
    .variants = วิธีแก้ปัญหา | โซลูชัน | การแก้ไข
causes-and-solutions = สาเหตุและวิธีแก้ไข
    .variants = สาเหตุและวิธีแก้ปัญหา

note = หมายเหตุ
    .variants = บันทึก
tip = เคล็ดลับ
warning = คำเตือน
important = สำคัญ
    .variants = ข้อสำคัญ
caution = ข้อควรระวัง
    .variants = ระวัง
