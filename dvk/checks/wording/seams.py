"""Compounds that meet at a syllable they share, as in “quyết định | định hướng”.

A syllable said twice there is no slip. Knows no rule.
"""

from __future__ import annotations

import re

_NEXT_ROW = re.compile(r"\n(?! )")

_SEAMS = """
an: công bình trị bảo hội | toàn ninh sinh dân
ban: ủy uỷ trưởng các lãnh hai tiểu liên phân | hành bố đầu chấp chỉ tổ quản dân nội công
biến: phổ chế diễn chuyển bất | động đổi chất dạng thể
biểu: đại phát tiêu | quyết mẫu dương hiện diễn
biện: phản | pháp minh hộ
bày: trình | tỏ
báo: thông dự cảnh tình nhà khai tố | cáo chí hiệu hỷ động
bên: | bán mua ngoài trong cạnh
bản: văn biên xuất cơ kịch | án sao thảo đồ sắc chất
bảo: đảm khu | đảm vệ hiểm mật quản trì lãnh hộ tồn tàng dưỡng hành
bằng: công văn | cấp khen nhau cách chứng văn
bệnh: dịch khám phòng | viện nhân tật án
bị: thiết chuẩn trang thường dự phòng | * cáo can hại động
bố: công phân tuyên | trí cục mẹ cáo
bổ: phân | sung nhiệm
bộ: cán toàn nội đồng tiến đảng liên cục đội hộ thủy đường bắc nam trung từ tuần đoàn hội | máy phận đội môn trưởng
  luật tộc
chi: khoản mức phân dự thu kinh bội | phí tiết nhánh trả tiêu bộ phối cục
chung: nói quy tính khái của | cư tay sức kết quanh nhất
chuyển: vận di luân dịch lưu dời điều | đổi giao biến nhượng dịch hóa hướng tải tiếp khoản
chuẩn: tiêu phê | bị mực
chính: hành tài bưu chỉnh tòa chân chấn liêm chấp phụ chủ tu triều | thức sách trị quyền phủ xác đáng quy chủ
chương: huân huy văn hiến | trình
chấp: tranh thế | hành nhận
chất: vật tính phẩm bản thực tố hóa khoáng địa | lượng thải vấn lỏng độc
chế: hạn quy thể định cơ khống pháp khắc bào biên | độ biến tài tạo xuất định ngự phẩm
chỉ: địa tiêu tôn huy đình chứng kim đức | đạo tiêu thị định huy số dẫn * đường giới
chỉnh: điều hoàn hiệu tu | đốn sửa lý trang thể hình
chủ: dân làm gia quân tự công nhà | trì yếu trương thể động tịch nghĩa đạo tọa tài sở đầu quản nhiệm
chức: tổ công viên cán nhậm cách tại quan chúc giáo | năng danh vụ trách sắc
chứng: công bằng minh kiểm đối làm triệu biến | nhận minh từ khoán cứ thực chỉ thư
chữa: sửa | bệnh cháy trị
cách: cải phong tư quy nhân | mạng thức ly xa làm
cáo: báo quảng tố bị kháng | buộc trạng bạch
có: sẵn vốn | *
công: thành tài dịch vụ đầu mua sắm thi phân gia khởi nhân cổng hành kinh nợ sản tiến thủ phi đình bãi ngày tấn | khai
  tác trình chức nghiệp dân bố cộng an nghệ ty bằng tâm ích nhân việc cụ văn luận đoàn đồng suất ước thức
cơ: động nguy | quan sở chế bản cấu hội
cư: dân định di tái | trú dân
cảnh: hoàn bối xuất nhập quá | sát quan giác báo vệ
cấp: cung các trung cao đẳng nâng phân nguồn trợ sơ cứu khẩn bậc hạ thượng thứ dự phẩm | phát thiết bách ủy giấy phép
  độ cứu xã tỉnh
cầu: yêu nhu địa toàn | đường hỏi thị thủ tàu nối cảng
cố: sự củng gia kiên | gắng định tình ý vấn
cộng: công | đồng hòa
của: | cải
cứ: căn chứng bầu | trú tri
cứu: nghiên tra cấp cung hỏa | trợ hộ nạn chữa xét thương sống
cử: bầu đề ứng tiến tổng | tri cán người tuyển đoàn
danh: chức bí hữu ghi mệnh định vinh | sách mục hiệu nghĩa dự lam tính
diễn: biểu trình | ra đàn biến tập văn
diện: đại toàn hiện đối phương bình giao nhận | tích mạo đàm
do: lý tự | *
doanh: kinh liên | nghiệp thu
dân: nhân người nông công cư y quốc ngư muôn thường vì vận toàn sức lòng | tộc số chủ cư sự vận quân sinh trí gian
  tình phòng quyền
dẫn: hướng chỉ trích viện | chứng đến đầu dắt độ
dịch: giao phiên kiểm | vụ bệnh chuyển thuật sai không
dụng: sử ứng áp tín lợi tuyển công chuyên tác trọng vận tận vô thông hữu lạm | cụ ý đất
dự: tham can do | án thảo kiến toán phòng báo thi trữ thầu họp tính
gia: quốc tham chuyên tăng nước đơn hoàng gia oan | đình hạn nhập tăng công súc cầm
gian: thời không dân trung | lận hàng dối nan
giao: bàn ngoại chuyển trưởng ban | thông dịch lưu thương nhiệm đất khoán tiếp diện nhận hàng cho
giá: đánh đơn định trị bình thẩm đấu nguyên vật chào giảm tăng bán khung bảng mức hạ trợ kê báo niêm thuê | trị cả
  thành đất bán thuê cước tiền thị
giám: ban thái trưởng | đốc sát định hộ khảo
giáo: tôn phật thầy nhà cô công đạo | dục viên sư án trình lý chức dưỡng
giải: hòa lý điều khen trả phân tố chú hóa | quyết pháp thích trình phóng thể thưởng ngân tỏa đáp trí ngũ
giảm: miễn suy cắt | nghèo thiểu nhẹ tải bớt
giới: thế biên ranh tuổi | thiệu hạn tính trẻ
hiến: cống | pháp kế máu đất
hiểm: bảo nguy mạo thoát rủi | họa nguy trở yếu
hiện: thực thể phát xuất tái biểu | đại trạng nay hành vật tượng có trường diện hữu
hiệu: nhãn danh ký số tín báo khẩu dấu vô có thương | quả lực trưởng suất chỉnh
hoạch: kế quy thu | định toán
hoạt: sinh linh kích sắc khéo | động chất
huy: phát chỉ | động chương hiệu
huấn: tập giáo | luyện
hành: ban thi điều thực tiến vận bảo chấp phát hiện quân lưu lữ tổ đồng cử luật khởi công xuất đi | chính vi động lang
  khách trình nghề nghiệp hạ
hình: tình mô loại địa điển cực vô hữu đội màn truyền chấp thành bất tử tù thụ đồ | thức thành phạt ảnh sự dung thái
  dạng
hòa: chung cộng | bình giải hợp
hóa: văn hàng hàn chuyển số cụ tiêu thoái hiện | đơn chất học đá giá
hôn: kết | nhân
hướng: định phương xu khuynh chiều theo thiên chí hoài | dẫn tới đến nghiệp về đạo
hưởng: ảnh thụ | ứng
hạn: thời giới quyền kỳ vô hữu đáo gia quá trễ khô chống thẩm trước đúng sớm | chế hán mức điền mặn chót
hậu: khí | quả cần
hệ: quan liên thế phụ | thống số lụy quả
học: khoa trường đại tiểu trung văn toán tự giáo dạy du nhập mầm cao năm bậc môn lớp hóa y người sinh | sinh tập viên
  phí phần bổng đường kỳ nghề hỏi bạ trò vấn
hội: xã đại quốc cơ hiệp lễ chi đảng công giáo phụ ban trảy ngày | nghị đồng viên họp nhập thảo trường chợ chẩn phí
  thi
hợp: phối trường phù kết tổ tổng tập liên thích tích hỗn hòa thống hội thoả lồng phức dung | đồng tác lý pháp nhất lệ
  phần thức kim tan
khai: công triển kê khởi | thác báo mạc giảng trương hoang sinh trừ
khiếu: năng | nại
khoa: chuyên | học
khoản: tài điều bồi chuyển chi thu các | * 1 2 3 thu chi tiền vay nợ nộp
khu: phân chiến liên đặc quân tiểu biên các | vực công kinh phố chế đô dân
khách: hành du | hàng quan
khí: vũ không dũng | hậu tượng thải
không: đường hàng phòng chân | *
khả: | năng thi
khẩu: nhập xuất hộ nhân cửa | phần hiệu ngữ trang
kinh: | tế phí doanh nghiệm nguyệt
kiến: ý sáng kiên dự chứng tham phong | nghị thức trúc tạo thiết
kiểm: đăng thú | tra soát sát định
kiện: điều sự bưu phụ văn linh khởi cấu | toàn hàng
kém: yếu | *
kê: thống liệt | khai biên toán đơn
ký: đăng chữ bút thư nhật người đã | kết tên gửi duyệt hiệu quỹ sự ban
kế: thiết thừa kinh thống mưu cơ | hoạch toán thừa cận tiếp tục
kết: cam đoàn tổng liên ký gắn | quả luận hợp nối cấu thúc nạp
kỳ: nhiệm định chu bất học thời quốc từng | hạn họp thi nghỉ tới vọng
kỷ: thế | niệm luật cương
lao: | động tù phổi
liên: | quan kết hệ tục minh hợp đoàn danh lạc thông đới ngành
luận: kết lý thảo tranh dư bình | văn cứ điểm chứng án
luật: pháp kỷ quy bộ dự án định các theo của | sư pháp định lệ tục gia
làm: việc | việc rõ chủ thế theo tốt cơ sở giả
lâm: kiểm nông | nghiệp sản trường
lý: quản xử đại pháp địa tâm hợp thủ công trợ vật nguyên dược thanh hộ vô tổ chân ty thụ | do luận lịch thuyết tưởng
  trí giải
lĩnh: bản cương thủ chiếm | vực hội
lưu: giao bảo | trữ thông ý động vực hành
lương: tiền mức | thực tâm thiện
lưới: mạng | điện
lượng: số chất lực khối đo sản trữ năng trọng thương định chiều sức thời chế | thứ giá tử
lập: thành độc thiết biên xác công dựng trung đối quốc tạo | pháp trường kế dự luận lại nghiệp
lệ: tỷ điều hợp pháp thông ngoại án luật | phí thuộc
lợi: quyền thuận thủy phúc thắng tiện mục | ích thế nhuận dụng tức
lực: năng quyền hiệu động nguồn nhân nỗ thế áp vũ chất điện học bạo bất hợp chủ trọng thủy thực | lượng điền
minh: thuyết chứng văn thông liên thanh công xác bình phát | bạch chứng họa mẫn
mạng: cách tính | lưới xã máy
mẫu: biểu hình | số mực giáo
mặt: bề có vắng tiền trước bộ gương | bằng trận hàng nước đất tiền
mục: danh chuyên hạng tiết đề thư mắt các | tiêu đích lục sư
mức: định vượt hạn | độ lương phạt thu chi
nam: việt miền phía | nữ giới sinh
nghiêm: tôn trang | trọng túc minh cấm ngặt
nghiệm: kinh thử thí | thu
nghiệp: doanh sự nông công lâm tốt hành nghề xí thất chuyên lập sản khởi hướng | vụ đoàn chủ
nghĩa: chủ ý có danh định tình nhân tín | vụ trang tình
nghề: ngành hành dạy học làng | nghiệp
nghị: đề kiến hội hữu | quyết định viên sự
ngoại: đối | giao tệ vụ khóa ngữ
nguyên: tài tây | nhân tắc liệu
nguyện: tình tự | vọng
nguồn: cội đầu bắt các | lực vốn thu gốc nước nhân cung kinh điện
ngành: liên chuyên phân đa các từng toàn | nghề hàng học
ngân: giải thu | sách hàng khố
ngư: khuyến kiểm | nghiệp dân trường
nhiệm: trách chủ bổ đảm kiêm giao tín tái bãi miễn | vụ kỳ mầu sở
nhà: nước các toàn | nước ở trường máy thầu đầu đất văn khoa tù ga
nhân: cá công tư hạt pháp quân nguyên nạn bệnh thân phạm cử doanh chứng thi hôn tác danh khách | dân lực sự viên quyền
  khẩu đạo rộng tố tài thân dịp văn cách
nhận: xác công chấp thừa tiếp ghi giao chứng đón cảm đảm thu | thức biết xét diện dạng định thấy
nhập: thu xuất hội xâm gia đăng tiếp sáp du nạp hòa | khẩu cảnh học ngũ kho cư thông viện
nông: khuyến nhà công | nghiệp dân thôn sản lâm
năng: chức khả tài kỹ tiềm tính hiệu | lực suất lượng động khiếu
nước: nhà đất trong cả toàn ngoài đưa các nguồn cấp thoát | ta ngoài thải sạch mặn ngầm
nạn: tai | nhân
phong: tác tiên | trào cảnh phú tục tặng
phán: đàm | quyết
pháp: biện hợp phương giải tư hiến lập cú hành phạm đúng thi | luật lý lệnh nhân chế
phát: xuất cấp tái tự lạm ban bộc khởi tuyên | triển hiện huy động sinh hành biểu minh thanh
phân: một | công cấp tích loại bố biệt bổ phối chia khu bón định
phép: giấy cho xin cấp nghỉ đúng trái lễ được | nước tính
phí: kinh chi lệ học án thu lãng các viện cước miễn phụ | bảo dịch sử thẩm
phòng: văn quốc dự trưởng phó đề cán các phòng | chống cháy ngừa ban bệnh khám thủ họp
phúc: hạnh | thẩm lợi tra khảo
phương: địa đa song đối đông tây bốn | án pháp tiện thức hướng châm diện
phạm: vi tội sư quy bị mô vai xâm can kẻ khuôn đồng | vi tội nhân pháp phải trù
phạt: hình | tù tiền
phần: thành cổ góp phụ | trăm lớn mềm cứng thưởng việc
phẩm: sản thực tác dược mỹ chế hóa vật thương nhân thành phế | chất giá cấp màu
phố: thành khu đường | phường xá cổ
phối: phân chi điều | hợp kết cảnh
phục: khắc khôi phản | vụ hồi
quan: cơ liên hải tham chủ khách tổng cảnh sĩ giác trực hữu tương can ngoại ngành mỹ trường | trọng tâm hệ điểm niệm
  sát chức lại tài
quy: chính nội pháp văn | định chế mô hoạch trình ước tắc luật phạm hiếm đổi
quyết: giải nghị biểu phán kiên cương cùng khúc | định toán tâm liệt sách
quyền: thẩm chính nhân chủ tác bản ủy phân đặc vương toàn cầm lộng uỷ thực | lợi hạn lực sở sử con và
quân: hải không lục bộ dân đặc tân tòng nhập | đội sự nhân khu số dân
quản: bảo chủ tài cai khí | lý trị đốc giáo thúc
quốc: tổ trung toàn nước đế | gia hội phòng tế tịch dân doanh hiệu
sau: như tiếp | * đây khi này
sinh: học vệ phát hy an thí dân phục nảy giáo nghiên ký tái giới hộ khai sơ thú | sống viên hoạt sản lợi hóa con
  trưởng học kế sát ra thái
soát: kiểm rà | xét lại
sách: chính ngân danh sổ | nhiễu vở giáo
sáng: trong tỏ ánh | tạo kiến lập tác
sát: kiểm giám khảo cảnh quan trinh tiếp | hạch sao nhập hại với
sơ: hồ | thẩm bộ kết khảo yếu
sản: tài nông thủy hải khoáng lâm di sinh phá bất động thai cộng thuỷ đặc | xuất phẩm lượng vật nghiệp phụ
số: một chỉ tổng dân ký hệ đa chuyển đổi thông biển mã kỹ công tham tần thiểu doanh xác trị hàm năm căn điểm hồ | liệu
  lượng hóa hoá tiền vốn thuế thứ 0 dư hiệu người thu điện
sở: cơ trụ công hội | hữu dĩ tại ban thích nội tài
sử: lịch tiểu dân | dụng sách học
sự: dân hình nhân quân thời lịch tổng phụng lãnh chiến việc phóng đương | việc kiện nghiệp cố thật phát quản cần
theo: kèm tiếp | * dõi quy
thi: kỳ cuộc dự thực bài môn hội khả quy chấm người | hành công tuyển đua thể đấu tốt
thiết: cần kiến trang | bị kế lập yếu thực chế bách lâp
thu: nguồn phần các tạm tận tăng truy | hồi nhập thuế hút tiền thập chi ngân phí gom mua
thuyền: tàu | viên trưởng bộ
thuận: thỏa đồng | lợi tiện
thuế: nộp các thu trốn kê khai mã miễn | suất quan thu giá tài
thành: hình hoàn cấu trưởng tạo lâu tỉnh nội ngoại sáng nên trở nông trung biến | phố lập tích viên phần ủy công quả
  niên tựu phẩm
thân: bản nhân tự | thiện nhân thể mật
thôn: nông | xóm bản
thông: giao truyền lưu viễn phổ tinh thần | tin báo qua suốt thường tư số thoáng cáo minh
thư: bí văn đơn | ký viện mục từ ngỏ
thương: công nội ngoại hiệp chấn vết tổn | mại tích binh nhân
thẩm: phúc sơ đốc tái | quyền phán định tra vấn
thắng: chiến | lợi
thế: thay vị xu lợi ưu | giới chấp hệ
thể: cụ tập cá chủ tổng toàn khách có vật đoàn thân thực chỉnh cơ giải | thao hiện chế loại dục thức
thị: đô siêu kỳ chỉ giới cận biểu thành phân | trường xã trấn sát thực chính giác
thống: hệ truyền tổng | nhất kê đốc trị
thời: đồng kịp tạm nhất đương hiện lỗi thức lâm | gian hạn điểm kỳ hiệu đại sự tiết
thủ: tuân bảo | tục trưởng tướng công đoạn đô
thức: hình nhận kiến phương chính ý cách công tri nghi | ăn dậy tỉnh
thừa: kế | nhận ủy
thực: lương hiện xác trung chứng sự thiết | hiện tế phẩm trạng thi hành tiễn sự
tin: thông lòng bản niềm | học tưởng tức cậy
tiên: ưu đầu tổ thần | phong tiến liệt lượng
tiêu: chỉ mục chi | chuẩn chí cực dùng biểu thụ hủy
tiến: tiên cải xúc | hành độ bộ trình sĩ tới
tiếp: trực gián kế | tục nhận cận xúc dân thu
tiền: số trả | lương tệ đề thuế đồng mặt phạt thưởng công gửi
toàn: an hoàn bảo | diện bộ quốc dân thể tỉnh xã ngành cầu đảng
toán: thanh tính dự kế quyết kiểm tài | học hạng
tra: kiểm thanh điều | cứu khảo hỏi
trang: khang thời vũ | bị thiết trí
tranh: chiến đấu cạnh | chấp luận thủ
triển: phát | khai vọng lãm
trong: bên | * đó nước sạch
trung: tập | tâm ương thực bình thành ngành tuyến học cấp gian
truyền: tuyên gia lưu | thông thống hình đạt thanh tải
trách: phụ chức quy khiển | nhiệm móc cứ
trên: nêu bên ở phía | * cơ địa tinh toàn
trình: chương quá quy tờ công lộ lập tiến giáo hành giải xuất thuyết phát kèm | độ bày tự Chính Quốc Ủy Hội Bộ Thủ Chủ
  cấp ký duyệt thẩm diện giám sở phó lãnh hội thủ chủ ban tỉnh thường
trí: bố vị vô giải lý dân tâm | tuệ thức nhớ óc
trước: nêu | * hết khi đây
trường: thị môi nhà hiện thương nông lâm quảng hiệu công đấu chủ các lập | hợp học đại mầm trung tiểu
trả: chi hoàn | lời lương
trị: giá chính quản điều | giá an
trọng: quan tôn trân nghiêm chú tỷ coi | tâm tài điểm yếu lượng đại dụng
trợ: hỗ tài bảo cứu viện phụ | giúp cấp lý giá lực
trực: thường túc | tiếp tuyến thuộc quan ban
tuyến: trực tiền | đường đầu
tuyển: trúng thi xét sơ | dụng sinh chọn
tài: đề nhân thiên trọng chế biệt quan tiền chính | chính sản nguyên liệu trợ khoản năng
tác: công hợp đối thao canh sáng tương động | động phẩm giả phong dụng hại nghiệp quyền
tâm: trung trọng quan quyết an công vô tận lương | lý huyết thần tư
tình: nhiệt tận nghĩa thân | hình trạng huống nguyện
tích: thương diện phân thành di dung | cực hợp lũy tụ
tính: giới chất đặc cá thuộc máy dự quốc | toán chất đến từ mạng cách năng theo
tòa: phiên | án
tăng: gia | cường trưởng
tư: đầu thông vật vốn vô lương ưu | nhân vấn pháp tưởng cách liệu tế duy
tượng: đối hiện biểu ấn | trưng đài
tại: tồn hiện | * chỗ sao ngoại
tạo: đào chế cải nhân giả sáng kiến tái cấu | điều ra lập thành dựng
tập: học thực luyện triệu tuyển | thể trung huấn quán hợp đoàn
tế: kinh quốc thực y tinh | bào nhị
tịch: quốc chủ hộ | thu
tố: khởi truy yếu tranh | tụng cáo giác
tổ: | chức quốc trưởng hợp viên tiên công
tổng: tính | hợp số kết thể cục mức giám bí công cộng kiểm
tộc: dân gia đồng | người trưởng
tội: phạm | phạm danh
tục: thủ tiếp liên kế phong | lệ ngữ
từ: kể | ngày tháng năm điển chối thiện ngữ
tự: trình trật thứ tương văn | do chủ động nguyện giác quản trọng lập nhiên ý
vi: phạm hành tinh | phạm sinh
viên: nhân thành giáo đảng đoàn hội sinh học ủy chuyên đại biên thẩm kiểm công giảng điều tra tổ động ứng | chức mãn
việc: công làm sự vụ | * làm xây thực tổ
viện: bệnh thư học tòa trợ cứu | trợ phí kiểm nghiên trưởng dẫn
văn: công nhân bản ngữ luận | bản hóa phòng hoá kiện bằng minh nghệ thư học
vấn: tư phỏng chất thẩm cố | đề
vận: dân binh hải | động hành tải dụng chuyển đơn
vật: động thực sản kiến tài nhân bảo thú sinh đồ vạn | tư chất liệu lý nuôi dụng phẩm giá thể
vệ: bảo phòng tự hộ | sinh tinh
vị: đơn chức địa | trí thế
vụ: nhiệm dịch nghiệp nghĩa chức phục công sự học phụ mùa nội nợ | việc án trưởng lợi mùa
xuất: sản đề trích chế đột truy kiệt chiết | khẩu nhập phát xứ sắc trình cảnh hiện bản
xác: chính | định lập nhận minh thực
xã: thị hợp tác các toàn cấp | hội viên đội phường trưởng luận
xét: xem nhận kiểm | xử tuyển duyệt nghiệm hỏi thăng công khen tặng
xử: ứng xét | lý phạt trí sự
y: thú trạm đông quân | tế bác sĩ
yếu: chủ tất trọng thiết cần trích kém | tố kém
án: dự đề phương vụ bản kết toà tòa công bệnh đồ | phí treo tử mạng lệ
ý: đồng chú lưu góp cố tùy | kiến thức chí nghĩa tưởng
điều: | kiện chỉnh hành tra động dưỡng chuyển lệ trị phối khoản tiết ước
điểm: đặc thời địa quan trọng thí ưu nhược cao ngắm vị chấm chỉ | a b c d đ e g h i cuối đầu đến danh sàn thi
điện: bưu thủy cơ nhiệt nguồn đường cung hỏa | tử thoại lực ảnh báo áp
đoàn: tập phái công sư quân | kết viên thể
đình: gia | chỉ công
đơn: hóa hoá | vị giản thư giá từ đặt
đường: con dẫn cao lòng đèn mặt vỉa dọc bờ đầu làm trên | sắt bộ lối thủy dây hướng phố hàng biên cao
được: nhặt tìm thu bắt nhận giữ mua chọn đạt có làm lấy xin nhìn nghe xem thấy hiểu giải | *
đại: hiện vĩ tối cận thời phóng cổ đương | diện hội biểu học dương đa lý đoàn tá úy tướng
đạo: lãnh chỉ đạo nhân chủ hướng công xích phụ | đức tạo tắc
đảm: bảo | bảo nhiệm nhận đang
đảng: | viên bộ ủy phí phái đoàn
đất: * | đai nước ở
đầu: bắt ban dẫn đứng hàng khởi đối bước | tư thầu mối tiên vào năm tháng giờ ra
đề: vấn chuyên chủ tiền | nghị xuất cao ra án tài cập
địa: nội trận lục căn | phương bàn điểm chỉ giới chính hình
định: quy quyết xác nhất chỉ ổn khẳng giả hiệp nghị thẩm đính kiểm cố ấn nhận phán giám tài bình luật ước hoạch |
  tuyến dạng hình cư hướng mức kỳ chế giá cư vị danh lượng
đốc: giám đôn | thúc
đối: tuyệt tương phản cân thi | với tượng tác thoại ngoại diện chiếu phó xử kháng
đồng: hội hợp cộng tương bất không nghìn triệu tỷ ngàn cánh cho trăm đất | ý chí thời bộ bào chủ hành đều thuận bằng
  nghiệp lòng phạm tiền tình nhất minh loại đội
đổi: trao thay chuyển biến | mới tên
độ: chế mức tốc trình thái tiến cường chừng nhiệt độ biên tần thời dự mật hạn quá cung cao | tuổi cao dài dốc ẩm bền
  tin
đội: bộ quân biệt đơn đoàn lữ tổ | ngũ viên trưởng tuyển
động: hoạt lao vận hành tác chủ lưu tự phát biến năng cử khởi sinh cảm xúc phản thụ bị rung huy báo linh bất lay chấn
  đình xao điều | viên lực cơ vật sản tác thái thổ đất
ước: điều hiệp công quy | tính lượng đạt
ở: nhà nơi chỗ chung cư đất | * đâu
ủy: chi cấp tỉnh thành huyện đảng xã phường thường đoàn | ban viên quyền nhiệm thác
ứng: phản đáp cung tạm tương thích | dụng cử phó xử
"""


def _tables() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    seams: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    for row in _NEXT_ROW.split(_SEAMS.strip()):
        syllable, _colon, sides = row.partition(":")
        before, _bar, after = sides.partition("|")
        seams[syllable] = (frozenset(before.casefold().split()), frozenset(after.casefold().split()))
    return seams


SEAMS = _tables()
"""Syllable -> those it ends a word with, those it begins a word with; `*` stands for any."""


def is_seam(before: str, syllable: str, after: str) -> bool:
    """Tell whether two words meet at a syllable they share: “quyết định | định hướng”."""
    ends, begins = SEAMS.get(syllable, (frozenset(), frozenset()))
    return ("*" in ends or before in ends) and ("*" in begins or after in begins)
