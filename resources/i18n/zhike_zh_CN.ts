<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>zhike</name>
    <message>
        <source>Customers, follow-ups, visits and complaints</source>
        <translation>客户、跟进、回访与投诉</translation>
    </message>
    <message>
        <source>Start with demonstration data</source>
        <translation>用演示数据启动</translation>
    </message>
    <message>
        <source>Write pictures of the program to DIR</source>
        <translation>把程序界面的图片写到 DIR</translation>
    </message>
    <message>
        <source>Language: zh, en or system</source>
        <translation>语言：zh、en 或 system</translation>
    </message>
    <message>
        <source>Theme: light, dark or system</source>
        <translation>主题：light、dark 或 system</translation>
    </message>
    <message>
        <source>The file to open</source>
        <translation>要打开的文件</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The pictures could not be written to %1</source>
        <translation>图片无法写到 %1</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Quit Zhike</source>
        <translation>退出知客</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或收起侧栏</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文 English</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未能保存：%1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1·%2 / %3</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This file is open for reading only</source>
        <translation>此文件以只读方式打开</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Clear it and start</source>
        <translation>清除并开始使用</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-09-10</source>
        <translation>“%1”不是日期，应类似 2026-09-10</translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation>列表中没有“%1”</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money</source>
        <translation>“%1”不是金额</translation>
    </message>
    <message>
        <source>Nobody is called “%1”</source>
        <translation>没有名为“%1”的人员</translation>
    </message>
    <message>
        <source>“%1” cannot be set</source>
        <translation>“%1”不能填写</translation>
    </message>
    <message>
        <source>There is no field “%1”</source>
        <translation>没有“%1”这个字段</translation>
    </message>
    <message>
        <source>At most %1 characters fit here</source>
        <translation>此处最多 %1 个字</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>还没有填写名称</translation>
    </message>
    <message>
        <source>This looks like an identity card number, which must not be kept here</source>
        <translation>这里像是身份证号码，按规定不得保存</translation>
    </message>
    <message>
        <source>This looks like a bank card number, which must not be kept here</source>
        <translation>这里像是银行卡号，按规定不得保存</translation>
    </message>
    <message>
        <source>There is no customer “%1”</source>
        <translation>没有客户“%1”</translation>
    </message>
    <message>
        <source>The number “%1” belongs to “%2” already</source>
        <translation>编号“%1”已属于“%2”</translation>
    </message>
    <message>
        <source>Several customers are called “%1”; use the number</source>
        <translation>有多位客户名为“%1”，请用编号</translation>
    </message>
    <message>
        <source>The outcome of a review is “verified” or “to_verify”</source>
        <translation>审核结果为“已核实”或“待核实”</translation>
    </message>
    <message>
        <source>Who entered a record cannot review it; a second person has to</source>
        <translation>录入人不能审核自己的记录，需由第二人审核</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a customer file</source>
        <translation>“%1”已损坏，或不是客户资料文件</translation>
    </message>
    <message>
        <source>“%1” is cut off: a part of the file is missing</source>
        <translation>“%1”不完整：文件缺少一部分</translation>
    </message>
    <message>
        <source>“%1” exists already and is left as it is</source>
        <translation>“%1”已存在，未作改动</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made</source>
        <translation>无法创建“%1”所在的文件夹</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>“%1” holds data already and is left as it is</source>
        <translation>“%1”中已有数据，未作改动</translation>
    </message>
    <message>
        <source>The data is open in another program (%1 on %2, process %3)</source>
        <translation>资料已被另一程序打开（%2 上的 %1，进程 %3）</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written, so nothing can be saved there</source>
        <translation>“%1”所在的文件夹不可写，无法在此保存</translation>
    </message>
    <message>
        <source>There is no file “%1”</source>
        <translation>没有文件“%1”</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>企业规模</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立时间</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向度</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>需求标签</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Purchasing lead</source>
        <translation>采购负责人</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>最终决策者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Specific source</source>
        <translation>具体来源</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核实状态</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>审核说明</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>街道地址</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Tax no.</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Bank and account</source>
        <translation>开户行及账号</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>开票地址</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Calendar of the birthday</source>
        <translation>生日历法</translation>
    </message>
    <message>
        <source>Greeting preference</source>
        <translation>问候偏好</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Former no.</source>
        <translation>原编号</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>最后更新</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>累计成交</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整度</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>订单日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>无法打开“%1”进行读取。</translation>
    </message>
    <message>
        <source>“%1” is not a known encoding. Known are %2.</source>
        <translation>不认识编码“%1”。可用的编码：%2。</translation>
    </message>
    <message>
        <source>Reading “%1” failed before its end.</source>
        <translation>读取“%1”时中途出错。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows. Split it into smaller files.</source>
        <translation>“%1”超过 %2 行，请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns in row %3. It is not read.</source>
        <translation>“%1”第 %3 行超过 %2 列，未读取。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and not closed.</source>
        <translation>这一行有引号没有配对。</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark in this row.</source>
        <translation>这一行的右引号后面还有文字。</translation>
    </message>
    <message>
        <source>“%1” has too many quotation marks that are opened and not closed.</source>
        <translation>“%1”中没有配对的引号太多，未读取。</translation>
    </message>
    <message>
        <source>This row holds a NUL character.</source>
        <translation>这一行含有空字符（NUL）。</translation>
    </message>
    <message>
        <source>This row holds characters that cannot be read as %1.</source>
        <translation>这一行有无法按 %1 编码读出的字符。</translation>
    </message>
    <message>
        <source>“%1” has a field longer than %2 characters in row %3. Is a quotation mark left open there?</source>
        <translation>“%1”第 %3 行有超过 %2 个字符的字段，是不是引号没有配对？</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>“%1” is an old Excel workbook (.xls). Open it and save it as .xlsx.</source>
        <translation>“%1”是旧版 Excel 工作簿（.xls）。请打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is a binary Excel workbook (.xlsb). Open it and save it as .xlsx.</source>
        <translation>“%1”是二进制 Excel 工作簿（.xlsb）。请打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Open it, remove the password and save it again.</source>
        <translation>“%1”设有密码。请打开后取消密码再保存。</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file. Open it and save it as .xlsx or .csv.</source>
        <translation>“%1”是 OpenDocument 文件。请打开后另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>“%1” is an Office document, but not a workbook.</source>
        <translation>“%1”是 Office 文档，但不是工作簿。</translation>
    </message>
    <message>
        <source>“%1” is a web page (HTML), whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>不管文件名怎么写，“%1”其实是网页（HTML）。请用表格软件打开后另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>“%1” is an XML file. Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>“%1”是 XML 文件。请用表格软件打开后另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>“%1” is a PDF document, not a table.</source>
        <translation>“%1”是 PDF 文档，不是表格。</translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive. Unpack it and choose the table in it.</source>
        <translation>“%1”是 ZIP 压缩包。请解压后选择其中的表格。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its ZIP directory cannot be read.</source>
        <translation>“%1”已损坏或不完整：读不出压缩包目录。</translation>
    </message>
    <message>
        <source>“%1” is a compressed file (gzip). Unpack it and choose the table in it.</source>
        <translation>“%1”是压缩文件（gzip）。请解压后选择其中的表格。</translation>
    </message>
    <message>
        <source>“%1” is an archive (RAR or 7z). Unpack it and choose the table in it.</source>
        <translation>“%1”是压缩包（RAR 或 7z）。请解压后选择其中的表格。</translation>
    </message>
    <message>
        <source>“%1” is a picture, not a table.</source>
        <translation>“%1”是图片，不是表格。</translation>
    </message>
    <message>
        <source>“%1” is an SQLite database, not a table.</source>
        <translation>“%1”是 SQLite 数据库，不是表格。</translation>
    </message>
    <message>
        <source>“%1” is a binary file of an unknown kind. Choose a CSV, TSV or XLSX file.</source>
        <translation>“%1”是无法识别的二进制文件。请选择 CSV、TSV 或 XLSX 文件。</translation>
    </message>
    <message>
        <source>“%1” is plain text (CSV), not what its name says. Rename it to end in .csv.</source>
        <translation>“%1”其实是纯文本（CSV），与文件名不符。请把扩展名改为 .csv。</translation>
    </message>
    <message>
        <source>“%1” is an Excel workbook, not what its name says. Rename it to end in .xlsx.</source>
        <translation>“%1”其实是 Excel 工作簿，与文件名不符。请把扩展名改为 .xlsx。</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>已取消读取文件。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>找不到文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Split it into smaller files.</source>
        <translation>“%1”大于 %2，请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>“%1” holds more texts than a workbook can. It is not read.</source>
        <translation>“%1”中的文本数量超出工作簿的正常范围，未读取。</translation>
    </message>
    <message>
        <source>“%1” has a field longer than %2 characters. It is not read.</source>
        <translation>“%1”有超过 %2 个字符的字段，未读取。</translation>
    </message>
    <message>
        <source>“%1” has no sheet with cells.</source>
        <translation>“%1”中没有工作表。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. Its sheets are: %2</source>
        <translation>工作簿中没有工作表“%1”。现有工作表：%2</translation>
    </message>
    <message>
        <source>“%1” is damaged: its rows are not in order.</source>
        <translation>“%1”已损坏：行的顺序不对。</translation>
    </message>
    <message>
        <source>A cell of this row holds a number of more than 15 digits, of which Excel keeps only 15. Format the column as text and enter it again.</source>
        <translation>这一行有超过 15 位的数字，Excel 只保留前 15 位。请把该列设为文本格式后重新录入。</translation>
    </message>
    <message>
        <source>“%1” is damaged: a cell points to a text that is not there.</source>
        <translation>“%1”已损坏：有单元格引用了不存在的文本。</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 parts. A workbook has far fewer; it is not read.</source>
        <translation>“%1”包含超过 %2 个部件，远多于正常的工作簿，未读取。</translation>
    </message>
    <message>
        <source>“%1” holds a part whose name leads out of the file. It is not read.</source>
        <translation>“%1”中有部件的名称指向文件之外，未读取。</translation>
    </message>
    <message>
        <source>“%1” holds two parts of the same name. It is not read.</source>
        <translation>“%1”中有同名的部件，未读取。</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of the workbook is missing.</source>
        <translation>“%1”已损坏：缺少工作簿的部件。</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it cannot be unpacked.</source>
        <translation>“%1”已损坏：有部件无法解压。</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a workbook does (more than %2, or %3 times its size). It is not read.</source>
        <translation>“%1”解压后远大于正常的工作簿（超过 %2，或超过压缩大小的 %3 倍），未读取。</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of the workbook is not well-formed.</source>
        <translation>“%1”已损坏：工作簿中有部件的格式不正确。</translation>
    </message>
    <message>
        <source>“%1” holds a document type definition, which no workbook needs. It is not read.</source>
        <translation>“%1”含有文档类型定义（DTD），正常的工作簿不需要它，未读取。</translation>
    </message>
    <message>
        <source>“%1” nests its content deeper than any workbook. It is not read.</source>
        <translation>“%1”的内容嵌套过深，未读取。</translation>
    </message>
    <message>
        <source>The order number is missing</source>
        <translation>还没有填写订单号</translation>
    </message>
    <message>
        <source>The date of the order is missing</source>
        <translation>还没有填写订单日期</translation>
    </message>
    <message>
        <source>An order is not negative; enter a refund of the order instead</source>
        <translation>订单金额不能为负，请对原订单登记退款</translation>
    </message>
    <message>
        <source>This customer has an order “%1” already</source>
        <translation>该客户已有订单“%1”</translation>
    </message>
    <message>
        <source>The amount of a refund is more than zero</source>
        <translation>退款金额须大于 0</translation>
    </message>
    <message>
        <source>“%1” is a refund itself</source>
        <translation>“%1”本身是退款</translation>
    </message>
    <message>
        <source>At most %1 of order “%2” can still be refunded</source>
        <translation>订单“%2”最多还可退 %1</translation>
    </message>
    <message>
        <source>Several customers have an order “%1”</source>
        <translation>有多位客户的订单号为“%1”</translation>
    </message>
    <message>
        <source>There is no order “%1”</source>
        <translation>没有订单“%1”</translation>
    </message>
    <message>
        <source>“%1” is not a time zone such as Asia/Shanghai</source>
        <translation>“%1”不是时区，应类似 Asia/Shanghai</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3</source>
        <translation>“%1”不是 %2 到 %3 之间的数</translation>
    </message>
    <message>
        <source>“%1” stands for customers without an owner and stays</source>
        <translation>“%1”代表没有负责人的客户，须保留</translation>
    </message>
    <message>
        <source>Somebody is called “%1” already</source>
        <translation>已有名为“%1”的人员</translation>
    </message>
    <message>
        <source>One active administrator must remain</source>
        <translation>至少保留一位在职的系统管理员</translation>
    </message>
    <message>
        <source>There is no setting “%1”</source>
        <translation>没有“%1”这项设置</translation>
    </message>
    <message>
        <source>New data file</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>Not taken back: “%1” has changed since</source>
        <translation>未能撤销：“%1”之后又有改动</translation>
    </message>
    <message>
        <source>There is no such change</source>
        <translation>没有这次改动</translation>
    </message>
    <message>
        <source>The record no longer exists</source>
        <translation>该记录已不存在</translation>
    </message>
    <message>
        <source>Not saved: the data file was moved, replaced or deleted while it was open</source>
        <translation>未能保存：资料文件在打开期间被移动、替换或删除</translation>
    </message>
    <message>
        <source>There is no option “--%1” here</source>
        <translation>此处没有选项“--%1”</translation>
    </message>
    <message>
        <source>“--%1” needs a value</source>
        <translation>“--%1”需要一个值</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>Say which command; “help” lists them</source>
        <translation>请给出命令，“help”可列出全部命令</translation>
    </message>
    <message>
        <source>The new data file is ready</source>
        <translation>新资料库已就绪</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>There is no verb “%1”</source>
        <translation>没有动作“%1”</translation>
    </message>
    <message>
        <source>Say which verb, such as “do customer.create name=…”</source>
        <translation>请给出动作，例如“do customer.create name=…”</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE</source>
        <translation>“%1”不是“字段=值”的形式</translation>
    </message>
    <message>
        <source>The line is not a JSON object</source>
        <translation>该行不是 JSON 对象</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>This was taken back already</source>
        <translation>此操作已经撤销</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”</source>
        <translation>没有“%1”这类记录</translation>
    </message>
    <message>
        <source>Say what to show, such as “show customer 2026001”</source>
        <translation>请说明要显示什么，例如“show customer 2026001”</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2026-09-10T14:35</source>
        <translation>“%1”不是时间，应类似 2026-09-10T14:35</translation>
    </message>
    <message>
        <source>The data are of an older version; “migrate” brings them up to date</source>
        <translation>资料库版本较旧，可用“migrate”升级</translation>
    </message>
    <message>
        <source>“%1” no longer works here</source>
        <translation>“%1”已离职</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>新建客户“%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>归档“%1”</translation>
    </message>
    <message>
        <source>Bring “%1” back from the archive</source>
        <translation>将“%1”移出归档</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <translation>审核“%1”</translation>
    </message>
    <message>
        <source>New order “%1”</source>
        <translation>新建订单“%1”</translation>
    </message>
    <message>
        <source>Refund of order “%1”</source>
        <translation>订单“%1”退款</translation>
    </message>
    <message>
        <source>New user “%1”</source>
        <translation>新建人员“%1”</translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation>设置“%1”</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>还没有填写“%1”</translation>
    </message>
    <message>
        <source>A credit code has 18 characters, this one has %1</source>
        <translation>统一社会信用代码为 18 位，当前为 %1 位</translation>
    </message>
    <message>
        <source>A credit code holds only digits and capital letters other than I, O, S, V and Z</source>
        <translation>统一社会信用代码只含数字和大写字母，不含 I、O、S、V、Z</translation>
    </message>
    <message>
        <source>The check character does not fit: one character of the credit code is wrong</source>
        <translation>校验码不符，统一社会信用代码中可能有一位填错</translation>
    </message>
    <message>
        <source>There is no day “%1” in the calendar.</source>
        <translation>日历上没有“%1”这一天。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2023-08-15.</source>
        <translation>“%1”不是日期，写法应如 2023-08-15。</translation>
    </message>
    <message>
        <source>“%1” can be two days. Say whether the month or the day comes first.</source>
        <translation>“%1”可以理解成两个日期，请说明月在前还是日在前。</translation>
    </message>
    <message>
        <source>An e-mail address has one @, as in name@company.com</source>
        <translation>邮箱应有且只有一个 @，例如 name@company.com</translation>
    </message>
    <message>
        <source>An e-mail address has at most 254 characters</source>
        <translation>邮箱最长 254 个字符</translation>
    </message>
    <message>
        <source>The part before the @ is empty or holds a character it cannot have</source>
        <translation>@ 前面的部分为空，或含有不能使用的字符</translation>
    </message>
    <message>
        <source>The part after the @ is no domain such as company.com</source>
        <translation>@ 后面的部分不是有效的域名，应类似 company.com</translation>
    </message>
    <message>
        <source>A phone number has at least 5 digits</source>
        <translation>电话号码至少 5 位</translation>
    </message>
    <message>
        <source>This number is masked: enter all of its digits</source>
        <translation>号码被隐去了一部分，请填写完整号码</translation>
    </message>
    <message>
        <source>A phone number holds only digits, spaces, +, - and brackets</source>
        <translation>电话号码只能包含数字、空格、+、- 和括号</translation>
    </message>
    <message>
        <source>%1 digits are too many for one phone number</source>
        <translation>一个电话号码不会有 %1 位，请每次只填一个号码</translation>
    </message>
    <message>
        <source>The database refused the operation</source>
        <translation>数据库拒绝了此操作</translation>
    </message>
    <message>
        <source>The disk is not suitable for customer data</source>
        <translation>此磁盘不适合保存客户资料</translation>
    </message>
    <message>
        <source>This contradicts what is already stored</source>
        <translation>与已保存的内容冲突</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Another program holds the data file</source>
        <translation>另一程序正占用资料文件</translation>
    </message>
    <message>
        <source>The data file can only be read</source>
        <translation>资料文件只能读取</translation>
    </message>
    <message>
        <source>Not saved: no space is left on the disk</source>
        <translation>未能保存：磁盘空间不足</translation>
    </message>
    <message>
        <source>Not saved: the disk reports an error</source>
        <translation>未能保存：磁盘报告错误</translation>
    </message>
    <message>
        <source>The data file cannot be opened</source>
        <translation>无法打开资料文件</translation>
    </message>
    <message>
        <source>The file is damaged or not a customer file</source>
        <translation>文件已损坏，或不是客户资料文件</translation>
    </message>
    <message>
        <source>The server does not allow this</source>
        <translation>服务器不允许此操作</translation>
    </message>
    <message>
        <source>The server is busy with the same data, try again</source>
        <translation>服务器正在处理相同的数据，请重试</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>“%1” is not the address of a database</source>
        <translation>“%1”不是数据库地址</translation>
    </message>
    <message>
        <source>The database on the server is empty; an administrator makes it with “init”</source>
        <translation>服务器上的数据库是空的，请管理员用“init”建立</translation>
    </message>
    <message>
        <source>This data was made by a newer version of the program (data version %1, this program knows %2); please update</source>
        <translation>资料由更新版本的程序建立（资料版本 %1，本程序支持 %2），请更新程序</translation>
    </message>
    <message>
        <source>The record was changed by somebody else in the meantime</source>
        <translation>此记录刚被他人改动</translation>
    </message>
    <message>
        <source>Revenue ¥</source>
        <translation>累计成交</translation>
    </message>
    <message>
        <source>%1, %2, %3, revenue %4 yuan</source>
        <translation>%1，%2，%3，累计成交 %4 元</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source> · </source>
        <translation>·</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>Revenue ¥%1</source>
        <translation>累计成交 ¥%1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No customers here</source>
        <translation>这里还没有客户</translation>
    </message>
    <message>
        <source>Customers of this view will appear here.</source>
        <translation>属于此视图的客户会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No customer fits these filters.</source>
        <translation>没有符合这些条件的客户。</translation>
    </message>
    <message>
        <source>No customer fits “%1”.</source>
        <translation>没有符合“%1”的客户。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Select or deselect the row</source>
        <translation>选中或取消选中此行</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>将各行复制为表格</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>移出归档</translation>
    </message>
    <message>
        <source>Claim as my customer</source>
        <translation>认领为我的客户</translation>
    </message>
    <message>
        <source>Release into the unassigned pool</source>
        <translation>释放到公海</translation>
    </message>
    <message>
        <source>Release customers</source>
        <translation>释放客户</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Archive customers</source>
        <translation>归档客户</translation>
    </message>
    <message>
        <source>Bring customers back</source>
        <translation>移出归档</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Tier A</source>
        <translation>A 类高价值</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>New this month</source>
        <translation>本月新增</translation>
    </message>
    <message>
        <source>Unassigned pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Name, pinyin, phone, no.</source>
        <translation>名称 / 拼音 / 电话 / 编号</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>The data cannot be opened</source>
        <translation>资料无法打开</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing: a mobile number has 11</source>
        <translation>
            <numerusform>还差 %n 位，手机号为 11 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many: a mobile number has 11</source>
        <translation>
            <numerusform>多了 %n 位，手机号为 11 位</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>编辑客户</translation>
    </message>
    <message>
        <source>This day is still to come</source>
        <translation>这一天还没到</translation>
    </message>
    <message>
        <source>The contact is missing</source>
        <translation>请填写联系人</translation>
    </message>
    <message>
        <source>Enter a phone number or an e-mail address</source>
        <translation>请填写电话或邮箱</translation>
    </message>
    <message>
        <source>Choose where the customer comes from</source>
        <translation>请选择客户来源</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Customer name (in full)</source>
        <translation>客户名称（全称）</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose or type, also in pinyin</source>
        <translation>选择或输入，可用拼音筛选</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct: %1</source>
        <translation>
            <numerusform>%n 处需改正：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>A new customer was typed and not saved</source>
        <translation>有一位新客户已录入但未保存</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) archived</source>
        <translation>
            <numerusform>已归档 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) brought back</source>
        <translation>
            <numerusform>已移出归档 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>“%1” is not a birthday such as 1980-05-31 or 05-31</source>
        <translation>“%1”不是生日，应类似 1980-05-31 或 05-31</translation>
    </message>
    <message>
        <source>The data are up to date</source>
        <translation>资料已是最新版本</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>现有值</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有值</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Enter takes this change back</source>
        <translation>按 Enter 撤回这次修改</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount ¥</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Hide the phone number</source>
        <translation>隐藏电话号码</translation>
    </message>
    <message>
        <source>Show the phone number for 30 s</source>
        <translation>显示电话号码 30 秒</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>复制电话号码</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>开票</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>采购决策</translation>
    </message>
    <message>
        <source>Further contact</source>
        <translation>其他联系人</translation>
    </message>
    <message>
        <source>Nothing more is known about this customer yet.</source>
        <translation>还没有更多资料。</translation>
    </message>
    <message>
        <source>Industry / size</source>
        <translation>行业 / 规模</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>从归档恢复</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>Select one in the list to see the record.</source>
        <translation>在列表中选择一位客户查看档案。</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有动态</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>还没有修改</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>档案内容</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Tier changed: %1 → %2</source>
        <translation>等级调整：%1 → %2</translation>
    </message>
    <message>
        <source>Owner changed: %1 → %2</source>
        <translation>负责人变更：%1 → %2</translation>
    </message>
    <message>
        <source>Restored from the archive</source>
        <translation>已从归档恢复</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>Customer removed</source>
        <translation>删除了客户</translation>
    </message>
    <message>
        <source>Customer brought back</source>
        <translation>恢复了客户</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>添加了联系人</translation>
    </message>
    <message>
        <source>Contact added: %1</source>
        <translation>添加了联系人：%1</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>删除了联系人</translation>
    </message>
    <message>
        <source>Contact brought back</source>
        <translation>恢复了联系人</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>添加了订单</translation>
    </message>
    <message>
        <source>Order added: %1</source>
        <translation>添加了订单：%1</translation>
    </message>
    <message>
        <source>Order removed</source>
        <translation>删除了订单</translation>
    </message>
    <message>
        <source>Order brought back</source>
        <translation>恢复了订单</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>−¥%1</source>
        <translation>−¥%1</translation>
    </message>
    <message>
        <source>¥%1</source>
        <translation>¥%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1·%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>另一订单</translation>
    </message>
    <message>
        <source>another customer</source>
        <translation>另一位客户</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row %1: “%2” was changed by somebody else in the meantime; check the file again</source>
        <translation>第 %1 行：“%2”在此期间已被他人修改，请重新检查文件</translation>
    </message>
    <message>
        <source>Import “%1”: 1 customer</source>
        <translation>导入“%1”：1 位客户</translation>
    </message>
    <message>
        <source>Import “%1”: %2 customers</source>
        <translation>导入“%1”：%2 位客户</translation>
    </message>
    <message>
        <source>Several customers have “%1”; use the number</source>
        <translation>有多位客户是“%1”，请用客户编号</translation>
    </message>
    <message>
        <source>A customer with “%1” exists already</source>
        <translation>已有“%1”的客户</translation>
    </message>
    <message>
        <source>The row says nothing to find the customer by</source>
        <translation>此行没有可用来查找客户的内容</translation>
    </message>
    <message>
        <source>Row %1 is about the same customer</source>
        <translation>第 %1 行是同一位客户</translation>
    </message>
    <message>
        <source>A customer called “%1” exists already</source>
        <translation>已有名为“%1”的客户</translation>
    </message>
    <message>
        <source>Row %1 has the same name</source>
        <translation>第 %1 行的名称相同</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>No column of “%1” is recognised as “%2”. Say which one it is: --map %3=COLUMN</source>
        <translation>“%1”中没有一列能认作“%2”。请指明是哪一列：--map %3=列</translation>
    </message>
    <message>
        <source>Masked numbers and addresses were left out</source>
        <translation>已遮盖的号码和地址未导入</translation>
    </message>
    <message>
        <source>Not as many values as contacts: all of them stay with the first</source>
        <translation>值的个数与联系人不一致：全部归第一位联系人</translation>
    </message>
    <message>
        <source>“%1” has no row with the names of its columns.</source>
        <translation>“%1”中没有写明列名的一行。</translation>
    </message>
    <message>
        <source>“%1” has a header and no rows below it.</source>
        <translation>“%1”只有表头，下面没有数据。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>把拒绝的行另存为文件…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Add new customers only</source>
        <translation>只新建客户</translation>
    </message>
    <message>
        <source>Change existing customers only</source>
        <translation>只更新已有客户</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>新建并更新</translation>
    </message>
    <message>
        <source>No., otherwise external id</source>
        <translation>编号，没有则按外部编号</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Two columns go to “%1”. Leave one of them out.</source>
        <translation>有两列都对应“%1”，请把其中一列设为不导入。</translation>
    </message>
    <message>
        <source>Customers are to be found by “%1”, but no column goes there.</source>
        <translation>要按“%1”查找已有客户，但没有列对应它。</translation>
    </message>
    <message>
        <source>Choose the column with the number or the external id, or find the customers by another field.</source>
        <translation>请指定编号或外部编号所在的列，或改按其他字段查找客户。</translation>
    </message>
    <message>
        <source>Choose the column that holds the customer name.</source>
        <translation>请指定哪一列是客户名称。</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>导入方式</translation>
    </message>
    <message>
        <source>Find existing ones by</source>
        <translation>查找已有客户依据</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>把文件拖到这里，或选择一个文件</translation>
    </message>
    <message>
        <source>CSV, TSV or Excel (.xlsx), up to 200 MB and a million rows. The file is only read.</source>
        <translation>CSV、TSV 或 Excel（.xlsx），不超过 200 MB、一百万行。只读取，不改动文件。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>文本表格（CSV）</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>No column was recognised. Are encoding, delimiter and sheet right? Otherwise choose the columns in the next step.</source>
        <translation>没有认出任何列。编码、分隔符、工作表是否正确？如果正确，请在下一步指定各列。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported</source>
        <translation>
            <numerusform>已导入 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>已取消，没有导入任何数据。</translation>
    </message>
    <message>
        <source>%1 refused.csv</source>
        <translation>%1 拒绝.csv</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>保存拒绝的行</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <translation>
            <numerusform>导入 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>查看导入的客户</translation>
    </message>
    <message>
        <source>Reading… %1%</source>
        <translation>正在读取…%1%</translation>
    </message>
    <message>
        <source>Checking… %1%</source>
        <translation>正在检查…%1%</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可以导入的行。</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>转到后台继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Row %1, %2, %3. %4</source>
        <translation>第 %1 行，%2，%3。%4</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>Chosen twice</source>
        <translation>重复指定</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Field for the column “%1”</source>
        <translation>列“%1”对应的字段</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>All of them or, when it is cancelled, none.</source>
        <translation>全部导入；如果取消，则一行也不导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added</source>
        <translation>
            <numerusform>新建 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed</source>
        <translation>
            <numerusform>更新 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a difference</source>
        <translation>
            <numerusform>%n 行没有差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>拒绝 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with “%1” in %2, %3</source>
        <translation>“%1”（%2，%3）如何处理</translation>
    </message>
    <message>
        <source>Refuse these rows</source>
        <translation>拒绝这些行</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>新建为人员</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>加入列表</translation>
    </message>
    <message>
        <source>Unassigned; existing ones keep theirs</source>
        <translation>未分配；已有客户不变</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>留空</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that no list knows</source>
        <translation>
            <numerusform>%n 个值不在任何列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle each once; it holds for all its rows.</source>
        <translation>每个值只需决定一次，对所有相关行有效。</translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation>全部：</translation>
    </message>
    <message>
        <source>Add to the lists</source>
        <translation>加入列表</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>What to do with all values that no list knows</source>
        <translation>不在列表中的值统一如何处理</translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) are settled together by the box above.</source>
        <translation>
            <numerusform>还有 %n 个值由上方的选项统一处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers of the fair.csv</source>
        <translation>展会客户.csv</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>“%1” may not export whole phone numbers</source>
        <translation>“%1”不能导出完整的电话号码</translation>
    </message>
    <message>
        <source>Whole phone numbers are exported only with a reason</source>
        <translation>导出完整的电话号码须说明理由</translation>
    </message>
    <message>
        <source>Export of %1 customers with whole contacts: %2</source>
        <translation>导出 %1 位客户的完整联系方式：%2</translation>
    </message>
    <message>
        <source>There is no column “%1”</source>
        <translation>没有“%1”这一列</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1”不是 %2 之一</translation>
    </message>
    <message>
        <source>“%1” is in use and is left as it is</source>
        <translation>“%1”正在使用，保持不变</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>%1 customers are in “%2”</source>
        <translation>已将 %1 位客户写入“%2”</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>%1: column “%2”</source>
        <translation>%1：“%2”列</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未导入：%1</translation>
    </message>
    <message>
        <source>Only checked: %1 rows, %2 would be new, %3 changed, %4 unchanged, %5 refused</source>
        <translation>仅检查：共 %1 行，将新增 %2，更新 %3，不变 %4，拒绝 %5</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 refused</source>
        <translation>共 %1 行：新增 %2，更新 %3，不变 %4，拒绝 %5</translation>
    </message>
    <message>
        <source>This row has %1 cells, the table only %2 columns.</source>
        <translation>此行有 %1 个单元格，而表格只有 %2 列。</translation>
    </message>
    <message>
        <source>Note on the contact</source>
        <translation>联系人备注</translation>
    </message>
    <message>
        <source>A customer cannot be his own referrer</source>
        <translation>客户不能是自己的推荐人</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>This customer was changed while you were editing.</source>
        <translation>您编辑期间，这位客户已被修改。</translation>
    </message>
    <message>
        <source>%1 changed this customer at %2, while you were editing.</source>
        <translation>您编辑期间，%1 于 %2 修改了这位客户。</translation>
    </message>
    <message>
        <source>What only one of you changed is kept. Choose where both did.</source>
        <translation>只有一方改动的内容都会保留；双方都改的，请选择。</translation>
    </message>
    <message>
        <source>You changed different things: all of it is kept.</source>
        <translation>双方改动的内容不同，都会保留。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>%1: mine, %2</source>
        <translation>%1：我的，%2</translation>
    </message>
    <message>
        <source>%1: theirs, %2</source>
        <translation>%1：对方的，%2</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新联系人</translation>
    </message>
    <message>
        <source>%1 – is removed when you save</source>
        <translation>%1 · 保存后移除</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>收起 %1</translation>
    </message>
    <message>
        <source>Make %1 the primary contact</source>
        <translation>设 %1 为主要联系人</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Not saved: this customer was removed in the meantime. What you typed is kept.</source>
        <translation>未保存：这位客户期间已被移除。已输入的内容会保留。</translation>
    </message>
    <message>
        <source>Not saved: this customer was archived in the meantime. What you typed is kept and can be saved once he is back.</source>
        <translation>未保存：这位客户期间已归档。已输入的内容会保留，恢复客户后可再保存。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Changes to “%1” were typed and not saved</source>
        <translation>对“%1”的修改已输入、尚未保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>%1 of a further contact</source>
        <translation>其他联系人的%1</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>The record holds everything that a review asks for.</source>
        <translation>审核所需的内容都已填写。</translation>
    </message>
    <message>
        <source>The record lacks: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>记录审核</translation>
    </message>
    <message>
        <source>Not saved: somebody else has changed “%1” meanwhile</source>
        <translation>未保存：其间有人改动了“%1”</translation>
    </message>
    <message>
        <source>Give to another owner…</source>
        <translation>转给其他负责人…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>At most %1 customers can be changed at once</source>
        <translation>一次最多修改 %1 位客户</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) released</source>
        <translation>
            <numerusform>已释放 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Give customers to %1</source>
        <translation>把客户转给 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) given to %1</source>
        <translation>
            <numerusform>已把 %n 位客户转给 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag customers</source>
        <translation>修改客户标签</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n customer(s) changed</source>
        <translation>
            <numerusform>已修改 %n 位客户的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>other record</source>
        <translation>切换记录</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>上一条记录</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>下一条记录</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Refund the order</source>
        <translation>为订单退款</translation>
    </message>
    <message>
        <source>Edit in the list</source>
        <translation>在列表中编辑</translation>
    </message>
    <message>
        <source>Order “%1”</source>
        <translation>订单“%1”</translation>
    </message>
    <message>
        <source>New refund</source>
        <translation>新建退款</translation>
    </message>
    <message>
        <source>Refund of “%1”</source>
        <translation>“%1”的退款</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>无法读取客户</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. The reason stands above.</source>
        <translation>没有任何内容被改动或丢失，原因见上方。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>结束日期早于开始日期</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2. Enter changes this filter, Delete removes it</source>
        <translation>%1：%2。回车修改此筛选，Delete 移除</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation>缺少金额</translation>
    </message>
    <message>
        <source>At most %1 can still be refunded</source>
        <translation>最多还可退款 %1</translation>
    </message>
    <message>
        <source>Refund of %1, at most %2</source>
        <translation>%1 的退款，最多 %2</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选客户</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) selected</source>
        <translation>
            <numerusform>已选 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue %1</source>
        <translation>累计成交 %1</translation>
    </message>
    <message>
        <source>What is done here is done to all of them and taken back in one step.</source>
        <translation>此处的操作对全部所选客户生效，一步即可撤销。</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>读取失败：%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>输入以筛选</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Customers can only go to somebody who works here</source>
        <translation>客户只能交给在职人员</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>人员…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>新增人员“%1”</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Zhike</source>
        <translation>欢迎使用知客</translation>
    </message>
    <message>
        <source>Who works with it? Your name stands in the history of every change. All of this can be changed later in the settings.</source>
        <translation>谁来使用？每次修改的历史都会记下您的姓名。这里的内容以后都可以在设置中更改。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>您的团队</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>A few required fields, about 30 seconds. The number comes by itself.</source>
        <translation>几个必填项，约 30 秒。编号自动生成。</translation>
    </message>
    <message>
        <source>Import Excel or CSV</source>
        <translation>导入 Excel / CSV</translation>
    </message>
    <message>
        <source>Match the columns, look at the rows with faults; the whole import can be undone.</source>
        <translation>对应列、预览错误行，可整批撤销。</translation>
    </message>
    <message>
        <source>Load demonstration data</source>
        <translation>载入演示数据</translation>
    </message>
    <message>
        <source>60 customers with two years of orders, in a file of their own, marked as a demonstration.</source>
        <translation>60 位客户与两年订单，存放在单独的文件中，顶部会标明“演示”。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>find people and commands</source>
        <translation>找人、找命令</translation>
    </message>
    <message>
        <source>take a change back</source>
        <translation>撤销修改</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Create a customer, or import the table you have; or practise with demonstration data that one click clears.</source>
        <translation>先建一位客户，或导入现有表格；也可以用演示数据练手，随时一键清除。</translation>
    </message>
    <message>
        <source>Three keys are enough to begin:</source>
        <translation>三个键就够开始：</translation>
    </message>
    <message>
        <source>Search customers and commands</source>
        <translation>搜索客户和命令</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Pinyin initials, number, last four digits of a phone</source>
        <translation>支持拼音首字母、编号、电话后四位</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>没有与“%1”相符的结果。</translation>
    </message>
    <message>
        <source>pinyin %1</source>
        <translation>拼音 %1</translation>
    </message>
    <message>
        <source>Last customers</source>
        <translation>最近的客户</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>所选的行</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <translation>对“%1”</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Edit person “%1”</source>
        <translation>修改人员“%1”</translation>
    </message>
    <message>
        <source>“%1” works here again</source>
        <translation>“%1”恢复在职</translation>
    </message>
    <message>
        <source>“%1” leaves</source>
        <translation>“%1”离职</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Leaves the company</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>恢复在职</translation>
    </message>
    <message>
        <source>Customers go to</source>
        <translation>客户移交给</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>no longer works here</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>acts now</source>
        <translation>当前操作人</translation>
    </message>
    <message>
        <source>nobody: they stay</source>
        <translation>不移交，保持不变</translation>
    </message>
    <message>
        <source>%1 acts now</source>
        <translation>现在由 %1 操作</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>切换为 %1</translation>
    </message>
    <message>
        <source>Opening the data</source>
        <translation>正在打开资料</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>The settings of this computer were damaged and begin anew; the old ones are kept as “%1”</source>
        <translation>本机的设置文件已损坏，已恢复默认设置；原文件保留为“%1”</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>资料文件</translation>
    </message>
    <message>
        <source>Clear the demonstration data</source>
        <translation>清除演示数据</translation>
    </message>
    <message>
        <source>Zhike data (*.zhk)</source>
        <translation>知客资料 (*.zhk)</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Settings of the company</source>
        <translation>公司设置</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>设置已保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>For the whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Lost after months without an order (%1 unless told)</source>
        <translation>多少个月无订单算流失（默认 %1）</translation>
    </message>
    <message>
        <source>Into the pool after days without contact (0: never)</source>
        <translation>多少天无联系转入公海（0 为从不）</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行距</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>标准行距</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>宽松行距</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>文字恢复标准大小</translation>
    </message>
    <message>
        <source>What was saved before is safe. Try again in a moment.</source>
        <translation>之前保存的内容都完好。请稍后重试。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>“%1-wal” beside the file belongs to another file. Both are left as they are; move it away to open “%1”</source>
        <translation>文件旁的“%1-wal”属于另一个文件。两者均保持原样；请先移走它，再打开“%1”</translation>
    </message>
    <message>
        <source>“%1” is on a network disk, where saves can get lost. Move it to this computer or use a server; reading works</source>
        <translation>“%1”位于网络磁盘上，保存的内容可能丢失。请移到本机或改用服务器；只读仍可用</translation>
    </message>
    <message>
        <source>The data file is in a folder that %1 copies to other computers, which can damage it. Move the file out of that folder and keep copies there</source>
        <translation>数据文件位于由%1同步的文件夹中，可能因此损坏。请把文件移出该文件夹，只在其中存放副本</translation>
    </message>
    <message numerus="yes">
        <source>The last %n save(s) are missing from the data file. Look for “%1-wal”, which belongs beside it, before you go on</source>
        <translation>
            <numerusform>数据文件中缺少最近 %n 次保存。请先找到应在其旁的“%1-wal”，再继续</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a copy to read: nothing can be saved in it</source>
        <translation>这是只读副本，无法保存</translation>
    </message>
    <message>
        <source>The server was lost while it saved; look whether the change is there before you repeat it</source>
        <translation>保存时与服务器断开；请先查看修改是否已存在，再决定是否重做</translation>
    </message>
    <message>
        <source>Identity and bank card numbers are refused.</source>
        <translation>请勿录入身份证号、银行卡号，录入会被拒绝。</translation>
    </message>
    <message>
        <source>Choose a source: its last customers are offered here.</source>
        <translation>选择来源渠道后，这里会列出同来源的最近客户。</translation>
    </message>
    <message>
        <source>Nobody has come from this source yet.</source>
        <translation>还没有客户来自这个渠道。</translation>
    </message>
    <message>
        <source>Takes over what they have in common into the fields that are empty.</source>
        <translation>把共同的内容填入还空着的栏目。</translation>
    </message>
    <message>
        <source>From the same source</source>
        <translation>同来源的客户</translation>
    </message>
    <message>
        <source>Use as a template</source>
        <translation>用作模板</translation>
    </message>
    <message>
        <source>Read a copy</source>
        <translation>打开只读副本</translation>
    </message>
    <message>
        <source>There are customers already</source>
        <translation>已经有客户了</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>收起侧栏</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>%1 customers are no longer selected: the list is another one</source>
        <translation>列表已更换，原来选中的 %1 位客户不再选中</translation>
    </message>
    <message>
        <source>The import still goes on</source>
        <translation>导入仍在进行</translation>
    </message>
    <message>
        <source>Cancel the import and leave</source>
        <translation>取消导入并离开</translation>
    </message>
    <message>
        <source>Leaving now cancels it, and nothing of it is kept.</source>
        <translation>现在离开将取消导入，已导入的内容不会保留。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Back to the record before</source>
        <translation>回到上一个看过的客户</translation>
    </message>
    <message>
        <source>Forward to the record after</source>
        <translation>前往下一个看过的客户</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n found among all customers</source>
        <translation>
            <numerusform>显示全部客户中找到的 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken back: “%1” is what these data began with</source>
        <translation>未撤销：“%1”是这些数据的起点</translation>
    </message>
    <message>
        <source>Not taken back: “%1” changed nothing</source>
        <translation>未撤销：“%1”没有更改任何内容</translation>
    </message>
    <message>
        <source>First contact with a new prospect</source>
        <translation>新潜在客户首次联系</translation>
    </message>
    <message>
        <source>Prospect of high intent</source>
        <translation>高意向潜在客户</translation>
    </message>
    <message>
        <source>Prospect of medium intent</source>
        <translation>中意向潜在客户</translation>
    </message>
    <message>
        <source>Prospect of low intent</source>
        <translation>低意向潜在客户</translation>
    </message>
    <message>
        <source>Cooperating customer</source>
        <translation>合作客户</translation>
    </message>
    <message>
        <source>Thank-you letter</source>
        <translation>感谢信</translation>
    </message>
    <message>
        <source>Wake-up pack for a dormant customer</source>
        <translation>沉睡客户唤醒包</translation>
    </message>
    <message>
        <source>Dormant customer who does not answer</source>
        <translation>唤醒后未回应的沉睡客户</translation>
    </message>
    <message>
        <source>Record updated after a change was learnt</source>
        <translation>获知变更后更新档案</translation>
    </message>
    <message>
        <source>Yearly review of the record</source>
        <translation>档案年度复核</translation>
    </message>
    <message>
        <source>Answer to feedback</source>
        <translation>答复客户反馈</translation>
    </message>
    <message>
        <source>Acknowledgement of an e-mail</source>
        <translation>确认收到邮件</translation>
    </message>
    <message>
        <source>Negative signals: soft touches, then a new look</source>
        <translation>消极信号：只做轻度接触，之后重新评估</translation>
    </message>
    <message>
        <source>Positive signals: half the interval</source>
        <translation>积极信号：间隔减半</translation>
    </message>
    <message>
        <source>Return visit to a VIP</source>
        <translation>VIP 客户回访</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Good hours for a contact</source>
        <translation>适宜联系的时段</translation>
    </message>
    <message>
        <source>No repeated contacts</source>
        <translation>避免重复联系</translation>
    </message>
    <message>
        <source>Own next step</source>
        <translation>自定的下一步</translation>
    </message>
    <message>
        <source>There is no rule “%1”</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>“%1” is not between 1 and %2</source>
        <translation>“%1”不在 1 到 %2 之间</translation>
    </message>
    <message>
        <source>Rule %1 has no figure “%2”</source>
        <translation>规则 %1 没有参数“%2”</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>Say which figure changes: %1</source>
        <translation>请指明要修改的参数：%1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Rule %1 has no figures that could be changed</source>
        <translation>规则 %1 没有可以修改的参数</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月一次</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>每 %1 个月一次</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周一次</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>每两周一次</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>每 %1 天一次</translation>
    </message>
    <message>
        <source>%1: %2, counted from %3</source>
        <translation>%1：%2，自 %3 起算</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Letter of thanks</source>
        <translation>感谢信</translation>
    </message>
    <message>
        <source>Wake-up pack</source>
        <translation>唤醒包</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Answer to a mail</source>
        <translation>答复邮件</translation>
    </message>
    <message>
        <source>Word that a mail came</source>
        <translation>确认收到邮件</translation>
    </message>
    <message>
        <source>Change of the record</source>
        <translation>更新档案</translation>
    </message>
    <message>
        <source>Review of the record</source>
        <translation>复核档案</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>New customer of %1: the first contact within its hours</source>
        <translation>%1 的新客户：须在时限内完成首次联系</translation>
    </message>
    <message>
        <source>%1 months since the first order on %2: a letter of thanks</source>
        <translation>首单（%2）满 %1 个月：寄感谢信</translation>
    </message>
    <message>
        <source>No sign of life since %1: a wake-up pack</source>
        <translation>自 %1 起没有互动：寄唤醒包</translation>
    </message>
    <message>
        <source>A change learnt on %1 is not in the record yet</source>
        <translation>%1 获知的变更尚未写入档案</translation>
    </message>
    <message>
        <source>The record was last looked through on %1</source>
        <translation>档案上次复核于 %1</translation>
    </message>
    <message>
        <source>The mail of %1 waits for an answer</source>
        <translation>%1 的来信等待答复</translation>
    </message>
    <message>
        <source>The mail of %1 waits for a word that it came</source>
        <translation>%1 的来信等待确认收到</translation>
    </message>
    <message>
        <source>Twice “not now”, last on %1: ask again, gently</source>
        <translation>两次态度消极（最近 %1）：轻度接触，重新评估</translation>
    </message>
    <message>
        <source>A greeting for %1</source>
        <translation>%1 的问候</translation>
    </message>
    <message>
        <source>The next step that was set</source>
        <translation>已定的下一步</translation>
    </message>
    <message>
        <source>The next step that was set on %1</source>
        <translation>%1 定下的下一步</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>跟进方式</translation>
    </message>
    <message>
        <source>By</source>
        <translation>跟进人</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>是否联系上</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>沟通内容摘要</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>客户反馈/需求</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑问点</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>客户态度</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>完成事项</translation>
    </message>
    <message>
        <source>Done for</source>
        <translation>对应日期</translation>
    </message>
    <message>
        <source>Change learnt</source>
        <translation>获知的变更</translation>
    </message>
    <message>
        <source>Change not in the record yet</source>
        <translation>变更尚未写入档案</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步行动</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Who does the next step</source>
        <translation>下一步负责人</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>跟进频率</translation>
    </message>
    <message>
        <source>Reason of the frequency</source>
        <translation>频率调整原因</translation>
    </message>
    <message>
        <source>Frequency set by</source>
        <translation>频率调整人</translation>
    </message>
    <message>
        <source>Frequency set at</source>
        <translation>频率调整时间</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>跟进重点</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>暂停至</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Reason of the pause</source>
        <translation>暂停原因</translation>
    </message>
    <message>
        <source>Paused by</source>
        <translation>暂停人</translation>
    </message>
    <message>
        <source>Paused at</source>
        <translation>暂停时间</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>Own step</source>
        <translation>自定的下一步</translation>
    </message>
    <message>
        <source>Own step by</source>
        <translation>下一步期限</translation>
    </message>
    <message>
        <source>Who does the own step</source>
        <translation>下一步由谁做</translation>
    </message>
    <message>
        <source>Place in the import</source>
        <translation>导入中的次序</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>At that minute</source>
        <translation>精确到分</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Say what is to be done by that day</source>
        <translation>请写明在该日期前要做什么</translation>
    </message>
    <message>
        <source>Say by when the next step is to be done</source>
        <translation>请写明下一步的完成时限</translation>
    </message>
    <message>
        <source>The next step lies before the contact itself</source>
        <translation>下一步的日期早于本次联系</translation>
    </message>
    <message>
        <source>Say how you were in touch</source>
        <translation>请选择联系方式</translation>
    </message>
    <message>
        <source>Say what was talked about</source>
        <translation>请填写沟通内容</translation>
    </message>
    <message>
        <source>A contact does not lie in the future</source>
        <translation>联系时间不能在将来</translation>
    </message>
    <message>
        <source>A contact does not do an item of the kind “%1”</source>
        <translation>一次联系不能完成“%1”类事项</translation>
    </message>
    <message>
        <source>Nothing of this kind is to be done here</source>
        <translation>这里没有此类待办</translation>
    </message>
    <message>
        <source>“%1” did this already, on %2</source>
        <translation>“%1”已于 %2 完成此事</translation>
    </message>
    <message>
        <source>An item of the kind “%1” is done by logging the contact</source>
        <translation>“%1”类事项要通过记录联系来完成</translation>
    </message>
    <message>
        <source>Say why; the supervisor sees it</source>
        <translation>请写明原因，主管会看到</translation>
    </message>
    <message>
        <source>A pause ends on a day that is still to come</source>
        <translation>暂停的截止日应在今天之后</translation>
    </message>
    <message>
        <source>That day is over already</source>
        <translation>该日期已过</translation>
    </message>
    <message>
        <source>Say what is to be done</source>
        <translation>请写明要做什么</translation>
    </message>
    <message>
        <source>Say who is to do it</source>
        <translation>请写明由谁来做</translation>
    </message>
    <message>
        <source>Say by when it is to be done</source>
        <translation>请写明完成时限</translation>
    </message>
    <message>
        <source>There is no task “%1”</source>
        <translation>没有任务“%1”</translation>
    </message>
    <message>
        <source>Not taken back: something was added to “%1” since</source>
        <translation>未撤销：“%1”之后又添加了内容</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1”既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>Follow-up of “%1”</source>
        <translation>跟进“%1”</translation>
    </message>
    <message>
        <source>Frequency of “%1”</source>
        <translation>调整“%1”的跟进频率</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>暂停跟进“%1”</translation>
    </message>
    <message>
        <source>End the pause of “%1”</source>
        <translation>恢复跟进“%1”</translation>
    </message>
    <message>
        <source>Put “%1” off</source>
        <translation>推迟“%1”</translation>
    </message>
    <message>
        <source>Focus of “%1”</source>
        <translation>“%1”的跟进重点</translation>
    </message>
    <message>
        <source>New task “%1”</source>
        <translation>新任务“%1”</translation>
    </message>
    <message>
        <source>Say which task, or which customer and kind of item</source>
        <translation>请指明任务，或客户与事项种类</translation>
    </message>
    <message>
        <source>Done: “%1”</source>
        <translation>完成“%1”</translation>
    </message>
    <message>
        <source>%1h %2m late</source>
        <translation>超 %1 时 %2 分</translation>
    </message>
    <message>
        <source>%1m late</source>
        <translation>超 %1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1h %2m left</source>
        <translation>剩 %1 时 %2 分</translation>
    </message>
    <message>
        <source>%1m left</source>
        <translation>剩 %1 分</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First contact 48 h</source>
        <translation>48 小时内待首联</translation>
    </message>
    <message>
        <source>Dormant 6 months</source>
        <translation>沉睡 ≥ 6 个月</translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <translation>%1（手动）</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>我的计划</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>沉睡唤醒</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>无下一步</translation>
    </message>
    <message>
        <source>Put off a day</source>
        <translation>延期 1 天</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>修改计划</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>这一天没有安排</translation>
    </message>
    <message>
        <source>No plans here</source>
        <translation>这里没有计划</translation>
    </message>
    <message>
        <source>Plans follow from the rules and from what you log.</source>
        <translation>计划由规则和您的记录自动生成。</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Load of the next 14 days</source>
        <translation>未来 14 天的安排</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n 条计划</numerusform>
        </translation>
    </message>
    <message>
        <source>log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Put off a week</source>
        <translation>延期一周</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>移交给他人</translation>
    </message>
    <message>
        <source>Copy the plans as a table</source>
        <translation>将计划复制为表格</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Put plans off</source>
        <translation>推迟计划</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Put off to %1</source>
        <translation>已延期到 %1</translation>
    </message>
    <message>
        <source>Give plans to somebody</source>
        <translation>移交计划</translation>
    </message>
    <message>
        <source>Now %1 looks after them</source>
        <translation>已移交给 %1</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>计划已修改</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n follow-up(s)</source>
        <translation>
            <numerusform>%1：%n 次跟进</numerusform>
        </translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>正常跟进</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>跟进计划</translation>
    </message>
    <message>
        <source>No regular contact is asked for at present.</source>
        <translation>目前没有规定的定期联系。</translation>
    </message>
    <message>
        <source>At present: %1</source>
        <translation>目前：%1</translation>
    </message>
    <message>
        <source>No plan selected</source>
        <translation>未选中计划</translation>
    </message>
    <message>
        <source>Select one in the list to see why and when.</source>
        <translation>在列表中选中一条，查看何时联系以及原因。</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1 (%2, until %3)</source>
        <translation>%1（%2，至 %3）</translation>
    </message>
    <message>
        <source>No contact is asked for.</source>
        <translation>目前无需联系。</translation>
    </message>
    <message>
        <source>Nobody has been in touch yet.</source>
        <translation>还没有联系记录。</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>客户发起</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>by %1, done</source>
        <translation>%1 前，已完成</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记录互动</translation>
    </message>
    <message>
        <source>next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>记录了互动</translation>
    </message>
    <message>
        <source>Contact logged: %1</source>
        <translation>记录了互动：%1</translation>
    </message>
    <message>
        <source>Logged contact removed</source>
        <translation>移除了互动记录</translation>
    </message>
    <message>
        <source>Logged contact brought back</source>
        <translation>恢复了互动记录</translation>
    </message>
    <message>
        <source>Follow-up plan made</source>
        <translation>制定了跟进计划</translation>
    </message>
    <message>
        <source>Follow-up plan removed</source>
        <translation>移除了跟进计划</translation>
    </message>
    <message>
        <source>Follow-up plan brought back</source>
        <translation>恢复了跟进计划</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>新增任务</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>移除了任务</translation>
    </message>
    <message>
        <source>Task brought back</source>
        <translation>恢复了任务</translation>
    </message>
    <message>
        <source>another contact</source>
        <translation>另一位联系人</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Recorded; next step %1</source>
        <translation>已记录，下一步 %1</translation>
    </message>
    <message>
        <source>The next step stands in the plan on %1.</source>
        <translation>下一步将在 %1 进入计划。</translation>
    </message>
    <message>
        <source>Without a next step the rules decide when the next contact is due.</source>
        <translation>不填下一步时，由规则安排下次联系。</translation>
    </message>
    <message>
        <source>Who was not reached is still to be reached.</source>
        <translation>未联系上的客户仍需联系。</translation>
    </message>
    <message>
        <source>Say what you will do next, such as “send the quote”.</source>
        <translation>请写明下一步要做什么，例如“发报价单”。</translation>
    </message>
    <message>
        <source>Say what you will do, such as “send the quote”.</source>
        <translation>请写明要做的事，例如“发报价单”。</translation>
    </message>
    <message>
        <source>This is too vague. Say what you will do, such as “send the quote”.</source>
        <translation>写得太笼统。请写明要做的事，例如“发报价单”。</translation>
    </message>
    <message>
        <source>Say what it is about, such as “call about the delivery date”.</source>
        <translation>请写明为了什么事，例如“电话确认交货日期”。</translation>
    </message>
    <message>
        <source>The first contact with “%1” has a limit and cannot be put off</source>
        <translation>“%1”的首次联系有时限，不能推迟</translation>
    </message>
    <message>
        <source>Plan of “%1”</source>
        <translation>“%1”的跟进计划</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>全部计划</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Contacts so far</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Say what came of it: log the contact</source>
        <translation>请说明结果：记录这次互动</translation>
    </message>
    <message>
        <source>“%1” keeps its day and cannot be put off</source>
        <translation>“%1”有固定日期，不能延期</translation>
    </message>
    <message>
        <source>Good signals</source>
        <translation>积极信号</translation>
    </message>
    <message>
        <source>No next step was agreed and no rule asks for one</source>
        <translation>没有约定下一步，也没有规则安排</translation>
    </message>
    <message>
        <source>Two positive signals in a row, the last on %1: time for an offer</source>
        <translation>连续 2 次积极信号，最近一次 %1：可推进合同</translation>
    </message>
    <message>
        <source>A poor hour for a call; better 10–11 or 15–16 o&apos;clock on another half day</source>
        <translation>现在不宜打电话，改在其他半天的 10–11 点或 15–16 点为好</translation>
    </message>
    <message>
        <source>Best 10–11 or 15–16 o&apos;clock; not Monday morning or Friday afternoon</source>
        <translation>建议 10–11 点或 15–16 点，避开周一上午、周五下午</translation>
    </message>
    <message>
        <source>The first contact with this customer</source>
        <translation>这是与该客户的第一次联系</translation>
    </message>
    <message>
        <source>Last (%1): %2</source>
        <translation>上次（%1）：%2</translation>
    </message>
    <message>
        <source>No orders so far</source>
        <translation>还没有订单</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n order(s), the last on %2</source>
        <translation>
            <numerusform>累计 %1，共 %n 单，最近一单 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>Select a line that is about a customer.</source>
        <translation>请选中一条与客户有关的事项。</translation>
    </message>
    <message>
        <source>Before the call</source>
        <translation>打电话前</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left; %1</source>
        <translation>没有剩余；%1</translation>
    </message>
    <message numerus="yes">
        <source>%n left, %1; %2</source>
        <translation>
            <numerusform>还有 %n 件，%1；%2</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 小时</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今天已完成</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>我的今天</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message>
        <source>The team&apos;s day</source>
        <translation>团队今天</translation>
    </message>
    <message>
        <source>Late over 3 days</source>
        <translation>逾期超 3 天</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>工作清单</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>今天的事都做完了</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>What the rules ask for and what you plan stands here on its day.</source>
        <translation>规则要求的和您安排的事项，到期当天会出现在这里。</translation>
    </message>
    <message>
        <source>There is nothing of this kind at present.</source>
        <translation>目前没有这类事项。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This customer is not there any more</source>
        <translation>这位客户已经不在了</translation>
    </message>
    <message>
        <source>Phrase “%1”</source>
        <translation>常用语“%1”</translation>
    </message>
    <message>
        <source>A contact with “%1” was typed and not saved</source>
        <translation>与“%1”的互动已输入但没有保存</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁做</translation>
    </message>
    <message>
        <source>No next step. Save again and the rules decide, or let the plan rest.</source>
        <translation>没有下一步。再次保存则按规则安排，也可以暂停计划。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Close; what you typed is kept</source>
        <translation>关闭；已输入的内容会保留</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>客户态度</translation>
    </message>
    <message>
        <source>Alt 1–7 how, Alt ↑ → ↓ attitude, .. as last time, :: phrases</source>
        <translation>Alt 1–7 方式，Alt ↑ → ↓ 态度，.. 同上次，:: 常用语</translation>
    </message>
    <message>
        <source>Pause the plan…</source>
        <translation>暂停计划…</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>No limit is near or broken.</source>
        <translation>没有临近或超过的时限。</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>任何时候</translation>
    </message>
    <message>
        <source>From 8 to 20 o&apos;clock</source>
        <translation>8 点到 20 点</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Broken limits outside the window</source>
        <translation>窗口外提醒超时</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1，%n 条新</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily report %1, %2</source>
        <translation>日报 %1 %2</translation>
    </message>
    <message>
        <source>Weekly report %1 to %2, %3</source>
        <translation>周报 %1 至 %2 %3</translation>
    </message>
    <message>
        <source>Contacts: %1, answered %2</source>
        <translation>联系 %1 次，接通 %2 次</translation>
    </message>
    <message>
        <source>New customers: %1</source>
        <translation>新增客户 %1 家</translation>
    </message>
    <message>
        <source>Next steps agreed: %1</source>
        <translation>约定下一步 %1 项</translation>
    </message>
    <message>
        <source>Steps due: %1, kept %2, missed %3</source>
        <translation>到期约定 %1 项：按时 %2，未按时 %3</translation>
    </message>
    <message>
        <source>Late now: %1</source>
        <translation>目前逾期 %1 件</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1：%2</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Copy the daily report</source>
        <translation>复制日报</translation>
    </message>
    <message>
        <source>Copy the weekly report</source>
        <translation>复制周报</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全员</translation>
    </message>
    <message>
        <source>The report is on the clipboard</source>
        <translation>报告已复制到剪贴板</translation>
    </message>
    <message>
        <source>Give --simulate, a rule and its figures, such as “T02b days=7”</source>
        <translation>请给出 --simulate、一条规则和它的数值，例如“T02b days=7”</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Save my plan as a calendar…</source>
        <translation>把我的计划存为日历…</translation>
    </message>
    <message>
        <source>Save my plan as a calendar</source>
        <translation>把我的计划存为日历</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Your plan is saved as a calendar</source>
        <translation>计划已存为日历</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Say when the contact was</source>
        <translation>请填写联系时间</translation>
    </message>
    <message>
        <source>The next step has no day, so that nothing is planned of it</source>
        <translation>下一步没有日期，不会列入计划</translation>
    </message>
    <message>
        <source>Another row says the same</source>
        <translation>另一行内容相同</translation>
    </message>
    <message>
        <source>This contact is in the log already and says something else; use --mode upsert</source>
        <translation>该条跟进已在记录中且内容不同；请使用 --mode upsert</translation>
    </message>
    <message>
        <source>The row says “%1”, the record “%2”; the record stays</source>
        <translation>表中为“%1”，档案为“%2”；以档案为准</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The row says “%1”, the rule “%2”; the rule stays, next follow-up %3</source>
        <translation>表中为“%1”，规则为“%2”；以规则为准，下次跟进 %3</translation>
    </message>
    <message>
        <source>%1 is over; the next follow-up stays %2</source>
        <translation>%1 已过；下次跟进仍为 %2</translation>
    </message>
    <message>
        <source>The first contact has a limit and stays on %1</source>
        <translation>首次联系有时限，仍为 %1</translation>
    </message>
    <message>
        <source>Say what is to be done by %1; the next follow-up stays %2</source>
        <translation>请填写 %1 前要做什么；下次跟进仍为 %2</translation>
    </message>
    <message>
        <source>Import “%1”: 1 row</source>
        <translation>导入“%1”：1 行</translation>
    </message>
    <message>
        <source>Import “%1”: %2 rows</source>
        <translation>导入“%1”：%2 行</translation>
    </message>
    <message>
        <source>The row names no customer</source>
        <translation>该行未写明客户</translation>
    </message>
    <message>
        <source>Several customers are called “%1”; give the number</source>
        <translation>有多位客户名为“%1”，请填写客户编号</translation>
    </message>
    <message>
        <source>“%1” is the number of “%2”, the row says “%3”</source>
        <translation>“%1”是“%2”的编号，表中写的是“%3”</translation>
    </message>
    <message>
        <source>What is done was not done in the future</source>
        <translation>完成时间不能晚于现在</translation>
    </message>
    <message>
        <source>This task is there already and says something else; use --mode upsert</source>
        <translation>该任务已存在且内容不同；请使用 --mode upsert</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>“%1” ends in none of .csv, .xlsx, .json</source>
        <translation>“%1”的扩展名不是 .csv、.xlsx 或 .json</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows at most; write a CSV file instead</source>
        <translation>一张工作表最多 %1 行；请改用 CSV 文件</translation>
    </message>
    <message>
        <source>Say which file, such as “--out %1.csv”</source>
        <translation>请指定文件，例如“--out %1.csv”</translation>
    </message>
    <message>
        <source>The manual has no form for “%1”</source>
        <translation>手册中没有“%1”对应的表格</translation>
    </message>
    <message>
        <source>%1 rows are in “%2”</source>
        <translation>已将 %1 行写入“%2”</translation>
    </message>
    <message>
        <source>Say which file, such as “import %1 list.xlsx”</source>
        <translation>请指定文件，例如“import %1 list.xlsx”</translation>
    </message>
    <message>
        <source>“%1” are exported as a whole</source>
        <translation>“%1”只能整体导出</translation>
    </message>
    <message>
        <source>Say which month, such as “--month 2026-09”</source>
        <translation>请指定月份，例如“--month 2026-09”</translation>
    </message>
    <message>
        <source>“%1” is not a month, such as 2026-09</source>
        <translation>“%1”不是月份，应如 2026-09</translation>
    </message>
    <message>
        <source>The month “%1” has not begun</source>
        <translation>“%1”这个月还没有开始</translation>
    </message>
    <message>
        <source>Say which file, such as “--out report.pdf”</source>
        <translation>请指定文件，例如“--out report.pdf”</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>统计中</translation>
    </message>
    <message>
        <source>There is no report “%1”</source>
        <translation>没有名为“%1”的报告</translation>
    </message>
    <message>
        <source>The report is in “%1”</source>
        <translation>报告已写入“%1”</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Were due</source>
        <translation>应完成</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及时率</translation>
    </message>
    <message>
        <source>Nothing was due in this month.</source>
        <translation>本月没有到期事项。</translation>
    </message>
    <message>
        <source>%1 in time of %2 whose day is over or that are done</source>
        <translation>已完成或已到期 %2 项，其中按时 %1 项</translation>
    </message>
    <message>
        <source>Counted from the log: after every contact the rules set the next date, and each date in this month counts once. In time: before a limit, or by the end of the day. Late: done after it. Missed: not done, and the day is over. An item belongs to whom the customer belongs now, an own step or a task to whom it was given.</source>
        <translation>按跟进记录统计：每次联系后由规则确定下次日期，本月内的每个日期计一次。按时：在时限之前或当天结束前完成；逾期：之后才完成；未完成：日期已过仍未做。事项归客户现在的负责人，自定的下一步和任务归其执行人。</translation>
    </message>
    <message>
        <source>On-time rate by employee</source>
        <translation>各人员及时率</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>By employee and rule</source>
        <translation>按人员和规则</translation>
    </message>
    <message>
        <source>Follow-up execution report</source>
        <translation>跟进执行报告</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .html or .xlsx: “%1” is none of them</source>
        <translation>报告只能写为 .pdf、.html 或 .xlsx：“%1”不是其中之一</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告周期</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>编制时间</translation>
    </message>
    <message>
        <source>“%1” has more rows or columns than a sheet of Excel can hold</source>
        <translation>“%1”的行或列超过了 Excel 工作表的上限</translation>
    </message>
    <message>
        <source>Follow-up execution report…</source>
        <translation>跟进执行报告…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>已保存为“%1”</translation>
    </message>
    <message>
        <source>Follow-up execution report, %1</source>
        <translation>跟进执行报告 %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>统计中…</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>网页…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>zhike::CustomerForm</name>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>开票</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>采购决策</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>其他联系人</translation>
    </message>
</context>
<context>
    <name>zhike::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhike::MainWindow</name>
    <message>
        <source>Zhike</source>
        <translation>知客</translation>
    </message>
</context>
<context>
    <name>zhike::StatusBar</name>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>zhike::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>zhike::TopBar</name>
    <message>
        <source>Zhike</source>
        <translation>知客</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
</context>
</TS>
